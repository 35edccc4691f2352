import { isLanguage, languages, type Language } from '../../model/language';
import { UsageError } from '../usageError';

/** The words of one file: in a language, and its titles and notes in a second one besides. */
export interface LanguageSet {
  readonly language: Language;
  readonly second?: Language;
}

/**
 * Reads `en,zh-Hans` (a file each) and `en+zh-Hans` (both in one file).
 *
 * @throws {UsageError} for what is no language, or stands twice
 */
export function languageSets(text: string): LanguageSet[] {
  const sets = text.split(',').map((part): LanguageSet => {
    const [language = '', second, ...more] = part.trim().split('+');
    const wrong = [language, ...(second === undefined ? [] : [second])].find((one) => !isLanguage(one));
    if (wrong !== undefined)
      throw new UsageError(`--lang: "${wrong}" is no language; use ${languages.join(', ')}`);
    if (more.length > 0) throw new UsageError(`--lang: at most two languages go into one file, not: ${part}`);
    if (language === second) throw new UsageError(`--lang: "${part}" names one language twice`);
    if (!isLanguage(language)) throw new UsageError('--lang needs a value');
    return second !== undefined && isLanguage(second) ? { language, second } : { language };
  });
  const names = sets.map(setName);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new UsageError(`--lang: "${twice}" stands twice`);
  return sets;
}

export function setName({ language, second }: LanguageSet): string {
  return second === undefined ? language : `${language}+${second}`;
}

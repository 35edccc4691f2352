import { filledText } from '../../figures/report/filledText';
import type { Language } from '../../model/language';
import type { LocalText } from '../../model/report';
import { loadText } from '../../text/loadText';
import type { Text } from '../../text/text';
import type { Session } from '../state/session.svelte';
import type { ReportEntry } from './store/shelved';

/** What reports say, as it will stand in their files: in their own languages, with the placeholders filled in. */
export class ReportTexts {
  private read = $state.raw<ReadonlyMap<Language, Text>>(new Map());
  private readonly asked = new Set<Language>();

  constructor(private readonly session: Session) {}

  /** The words in a language; empty until its formats are read, where they are not those of the page. */
  fill(words: LocalText, language: Language): string {
    const text = this.textIn(language);
    return text === null ? '' : filledText(words, this.session.info, text);
  }

  /** The title of a report in its language, or that it has none in that of the page. */
  title({ title, language }: Pick<ReportEntry, 'title' | 'language'>): string {
    return this.fill(title, language).trim() || this.session.text.words.report.chooser.untitled;
  }

  private textIn(language: Language): Text | null {
    const { text } = this.session;
    if (text.language === language) return text;
    const known = this.read.get(language) ?? null;
    if (known === null && !this.asked.has(language)) void this.load(language);
    return known;
  }

  private async load(language: Language): Promise<void> {
    this.asked.add(language);
    try {
      const text = await loadText(language);
      this.read = new Map([...this.read, [language, text]]);
    } catch {
      this.asked.delete(language);
    }
  }
}

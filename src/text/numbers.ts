import type { Language } from '../model/language';

const cache = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = cache.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, options);
    cache.set(key, format);
  }
  return format;
}

const thinSpace = '\u2009';
const minus = '\u2212';

/** House style: a true minus sign, and in English thin spaces between thousands. */
function house(text: string, language: Language): string {
  const signed = text.replaceAll('-', minus);
  return language === 'en' ? signed.replaceAll(',', thinSpace) : signed;
}

/** A number with a fixed number of decimals. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return house(
    formatter(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    }).format(value),
    language,
  );
}

/** A number with its sign, 0 without one. */
export function formatSigned(value: number, language: Language, decimals = 0): string {
  return house(
    formatter(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'exceptZero',
    }).format(value),
    language,
  );
}

/** A share of 0..1 as a percentage without false precision. */
export function formatShare(value: number, language: Language, decimals = 0): string {
  return house(
    formatter(language, {
      style: 'percent',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    }).format(value),
    language,
  );
}

/** A signed share, for growth rates. */
export function formatSignedShare(value: number, language: Language, decimals = 0): string {
  return house(
    formatter(language, {
      style: 'percent',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'exceptZero',
    }).format(value),
    language,
  );
}

/** A name in the languages in which it is known: English, Simplified Chinese, Traditional Chinese. */
export type Names = readonly [en: string | null, zhHans: string | null, zhHant: string | null];

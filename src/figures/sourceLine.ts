import type { Text } from '../text/text';
import type { EvidenceShare, PackageInfo } from './figure';

/** Where the figure comes from, in one sentence. */
export function sourceLine(info: PackageInfo, records: number, text: Text): string {
  const { figure } = text.words;
  return (
    figure.sources(text.number(records), records) +
    text.words.join.paren(figure.sourceVersion(info.version, text.day(info.closingDay)))
  );
}

/** Named as a share of reported, or that nothing was reported. */
export function evidenceShare(
  named: number,
  reported: number | null,
  what: string,
  text: Text,
): EvidenceShare {
  const { figure } = text.words;
  if (reported === null || reported === 0) return { text: figure.noReported, share: null };
  const share = Math.min(1, named / reported);
  return {
    text: figure.evidenceShare(text.share(share), text.number(named), text.number(reported), what),
    share,
  };
}

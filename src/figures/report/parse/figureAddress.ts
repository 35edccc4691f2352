import { figureViews } from '../../../model/figureSpec';
import type { ReportFigure } from '../../../model/report';
import type { NodeReader, Place } from './nodeReader';

/** What a link has besides the state of its view. */
const linkSettings = ['lang', 'theme', 'v'];

/** A permalink as `view?state`; other texts as they are. */
function withoutSite(address: string): string {
  const link = /^(?:https?:\/\/[^#\s]*)?#\/(.*)$/su.exec(address)?.[1];
  if (link === undefined) return address;
  const at = link.indexOf('?');
  if (at < 0) return link;
  const state = link.slice(at + 1).split('&');
  const kept = state.filter((part) => !linkSettings.includes(part.split('=')[0] ?? ''));
  return link.slice(0, at) + (kept.length === 0 ? '' : `?${kept.join('&')}`);
}

/** Reads `view`, `view/figure`, `view?state` or `view/figure?state`; a permalink of a page will do. */
export function parseFigure(reader: NodeReader, place: Place): ReportFigure | undefined {
  const words = reader.words(place);
  if (words === undefined) return undefined;
  const [, name = '', figure = '', state = ''] =
    /^([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/su.exec(withoutSite(words)) ?? [];
  const view = figureViews.find((one) => one === name);
  return view === undefined
    ? reader.note('unknown-view', place, reader.unknown(name, figureViews))
    : { view, figure, state };
}

/** The figure as `parseFigure` reads it. */
export const formatFigure = ({ view, figure, state }: ReportFigure): string =>
  view + (figure === '' ? '' : `/${figure}`) + (state === '' ? '' : `?${state}`);

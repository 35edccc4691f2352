import { reportFigureSizes, type ReportBlock } from '../../../model/report';
import { figurePlaceholders, reportPlaceholders } from '../textValues';
import { parseFigure } from './figureAddress';
import { parseWords } from './parseWords';
import type { NodeReader, Place } from './nodeReader';

const blockKeys = {
  heading: ['heading', 'level', 'id'],
  text: ['text', 'id'],
  figure: ['figure', 'caption', 'size', 'frozen', 'id'],
} as const;
type BlockKey = keyof typeof blockKeys;
const kinds = Object.keys(blockKeys) as BlockKey[];

/** Ids that a definition may give: letters, digits, hyphen and underscore. */
const idForm = /^[\w-]{1,60}$/;
export const captionPlaceholders = [...reportPlaceholders, ...figurePlaceholders];

/** The id of a block that has none of its own in the text, by its place from 0. */
export const usualId = (place: number): string => `b${place + 1}`;

type WithoutId = ReportBlock extends infer B ? (B extends ReportBlock ? Omit<B, 'id'> : never) : never;

/** The blocks of a report; those without an id get one by their place. */
export function parseBlocks(
  reader: NodeReader,
  place: Place,
  isEmptyAllowed: boolean,
): ReportBlock[] | undefined {
  const items = reader.items(place);
  if (items?.length === 0 && !isEmptyAllowed) return reader.note('no-blocks', place);
  const read = items?.map((item) => {
    const kind = kindOf(reader, item);
    const fields = kind === undefined ? undefined : reader.fields(item, blockKeys[kind], 'block');
    if (kind === undefined || fields === undefined) return undefined;
    return { place: item, id: parseId(reader, fields.get('id')), block: parseBlock(reader, kind, fields) };
  });
  if (read === undefined) return undefined;
  const taken = new Set<string>();
  for (const one of read) {
    if (one?.id === undefined) continue;
    if (taken.has(one.id)) reader.note('same-id', one.place, { id: one.id });
    taken.add(one.id);
  }
  const blocks: ReportBlock[] = [];
  read.forEach((one, i) => {
    if (one?.block === undefined) return;
    let id = one.id ?? usualId(i);
    for (let next = read.length; one.id === undefined && taken.has(id); next += 1) id = usualId(next);
    taken.add(id);
    blocks.push({ ...one.block, id } as ReportBlock);
  });
  return blocks;
}

/** What a block is: the one of `heading`, `text` and `figure` that it has. */
function kindOf(reader: NodeReader, item: Place): BlockKey | undefined {
  const map = reader.map(item);
  if (map === null) return reader.note('wrong-type', item, { expected: 'block' });
  const names = map.items.map(({ key }) => String(key));
  const found = kinds.filter((kind) => names.includes(kind));
  if (found.length === 1) return found[0];
  const [name = ''] = names;
  return reader.note('block-kind', item, { ...reader.unknown(name, kinds), found: found.join(', ') });
}

function parseId(reader: NodeReader, place: Place | undefined): string | undefined {
  const id = place === undefined ? undefined : reader.words(place);
  if (place === undefined || id === undefined) return undefined;
  return idForm.test(id) ? id : reader.note('bad-id', place, { id });
}

function parseBlock(
  reader: NodeReader,
  kind: BlockKey,
  fields: ReadonlyMap<string, Place>,
): WithoutId | undefined {
  const own = fields.get(kind);
  if (own === undefined) return undefined;
  if (kind === 'figure') return parseFigureBlock(reader, own, fields);
  const text = parseWords(reader, own, reportPlaceholders);
  if (text === undefined) return undefined;
  if (kind === 'text') return { kind: 'paragraph', text };
  const level = fields.get('level');
  return {
    kind,
    level: (level === undefined ? undefined : reader.oneOf(level, [1, 2], 'level')) ?? 1,
    text,
  };
}

function parseFigureBlock(
  reader: NodeReader,
  own: Place,
  fields: ReadonlyMap<string, Place>,
): WithoutId | undefined {
  const [captionPlace, sizePlace, frozenPlace] = ['caption', 'size', 'frozen'].map((key) => fields.get(key));
  const figure = parseFigure(reader, own);
  const caption = captionPlace === undefined ? '' : parseWords(reader, captionPlace, captionPlaceholders);
  const size = sizePlace === undefined ? undefined : reader.word(sizePlace, reportFigureSizes);
  const frozen = frozenPlace === undefined ? undefined : reader.words(frozenPlace);
  if (figure === undefined || caption === undefined) return undefined;
  return {
    kind: 'figure',
    figure,
    caption,
    ...(size === undefined ? {} : { size }),
    ...(frozen === undefined ? {} : { frozen }),
  };
}

import type { FigureBlock, ReportBlock, ReportDefinition } from '../../../model/report';

type WithoutId<B> = B extends ReportBlock ? Omit<B, 'id'> : never;
/** A block before it has its place in a report. */
export type NewBlock = WithoutId<ReportBlock>;

/** An id that no block of the report has: `b` and a number above all that were given before. */
export function freeBlockId({ blocks }: ReportDefinition): string {
  const numbers = blocks.map(({ id }) => Number(/^b(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `b${Math.max(0, ...numbers) + 1}`;
}

const withBlocks = (definition: ReportDefinition, blocks: readonly ReportBlock[]): ReportDefinition => ({
  ...definition,
  blocks,
});

export const placeOf = ({ blocks }: ReportDefinition, id: string): number =>
  blocks.findIndex((block) => block.id === id);

/** Puts a block with a new id before the place `at` (from 0), or at the end. */
export function insertBlock(
  definition: ReportDefinition,
  block: NewBlock,
  at: number = definition.blocks.length,
): ReportDefinition {
  const added = { ...block, id: freeBlockId(definition) } as ReportBlock;
  const { blocks } = definition;
  return withBlocks(definition, [...blocks.slice(0, at), added, ...blocks.slice(at)]);
}

/** Moves a block to the place `to` that it has afterwards, at most to the end. */
export function moveBlock(definition: ReportDefinition, id: string, to: number): ReportDefinition {
  const { blocks } = definition;
  const from = placeOf(definition, id);
  const block = blocks[from];
  const target = Math.min(Math.max(to, 0), blocks.length - 1);
  if (block === undefined || target === from) return definition;
  const others = blocks.filter((other) => other !== block);
  return withBlocks(definition, [...others.slice(0, target), block, ...others.slice(target)]);
}

export function removeBlock(definition: ReportDefinition, id: string): ReportDefinition {
  const blocks = definition.blocks.filter((block) => block.id !== id);
  return blocks.length === definition.blocks.length ? definition : withBlocks(definition, blocks);
}

/** Puts a copy of a block after it. */
export function duplicateBlock(definition: ReportDefinition, id: string): ReportDefinition {
  const at = placeOf(definition, id);
  const block = definition.blocks[at];
  return block === undefined ? definition : insertBlock(definition, block, at + 1);
}

/** Changes one block; the same definition where there is none or it stays the same. */
export function changeBlock(
  definition: ReportDefinition,
  id: string,
  edit: (block: ReportBlock) => ReportBlock,
): ReportDefinition {
  const blocks = definition.blocks.map((block) => (block.id === id ? edit(block) : block));
  return blocks.every((block, i) => block === definition.blocks[i])
    ? definition
    : withBlocks(definition, blocks);
}

/** Figures of a report in their order: their numbers are their places from 1. */
export const figureBlocks = ({ blocks }: ReportDefinition): FigureBlock[] =>
  blocks.filter((block) => block.kind === 'figure');

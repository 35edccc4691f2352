import type { FigureSource } from '../../../figures/draw/figureSource';
import { frozenSource } from '../../../figures/report/recording/frozenSource';
import { PartReader, type Parts } from '../../../figures/report/recording/parts';
import { partsOf, toRecording, type Recording } from '../../../figures/report/recording/recording';
import { figureBlocks } from '../../../figures/report/edit/blocks';
import type { ReportDefinition } from '../../../model/report';
import type { PartStore } from './partStore';

/** Keys of the frozen figures of several definitions, each once. */
export const frozenKeys = (definitions: Iterable<ReportDefinition>): string[] => [
  ...new Set(
    [...definitions].flatMap((definition) => figureBlocks(definition).flatMap(({ frozen }) => frozen ?? [])),
  ),
];

/** What the frozen figures of this page were frozen with, read from the browser before they are shown. */
export class FrozenFigures {
  private readonly texts = new Map<string, string>();
  private readonly reader = new PartReader((hash) => this.texts.get(hash));
  private readonly sources = new Map<string, FigureSource>();

  constructor(private readonly store: PartStore) {}

  /** Reads what the figures of some definitions need, as far as it is there. */
  async need(definitions: Iterable<ReportDefinition>): Promise<void> {
    const missing = frozenKeys(definitions).filter((key) => !this.isWhole(key));
    if (missing.length === 0) return;
    await this.read(missing);
    await this.read(missing.flatMap((key) => this.hashesOf(key)));
  }

  /** Keeps parts: for this page at once, for the browser when the promise is fulfilled. */
  async add(parts: Parts): Promise<void> {
    for (const [hash, text] of parts) this.texts.set(hash, text);
    await this.store.write(parts);
  }

  /** What a frozen figure is drawn from. */
  sourceOf(key: string, live: FigureSource): FigureSource {
    const known = this.sources.get(key);
    if (known !== undefined) return known;
    const source = frozenSource(key, this.reader, live);
    if (this.recordingOf(key) !== null) this.sources.set(key, source);
    return source;
  }

  /** All that the frozen figures of a definition need, as far as it is there. */
  partsOf(definition: ReportDefinition): Parts {
    const hashes = frozenKeys([definition]).flatMap((key) => this.hashesOf(key));
    return new Map(
      hashes.flatMap((hash) => {
        const text = this.texts.get(hash);
        return text === undefined ? [] : [[hash, text] as const];
      }),
    );
  }

  /** Removes from the browser what no figure of these definitions uses, unless it is newer than `before`. */
  async clear(definitions: Iterable<ReportDefinition>, before: number): Promise<void> {
    const keys = frozenKeys(definitions);
    await this.need(definitions);
    await this.store.clear(new Set(keys.flatMap((key) => [key, ...this.hashesOf(key)])), before);
  }

  private recordingOf(key: string): Recording | null {
    return toRecording(this.reader.read(key, 'json'));
  }

  private hashesOf(key: string): string[] {
    const recording = this.recordingOf(key);
    return recording === null ? [] : partsOf(key, recording);
  }

  private isWhole(key: string): boolean {
    return this.recordingOf(key) !== null && this.hashesOf(key).every((hash) => this.texts.has(hash));
  }

  private async read(hashes: readonly string[]): Promise<void> {
    const missing = [...new Set(hashes)].filter((hash) => !this.texts.has(hash));
    if (missing.length === 0) return;
    for (const [hash, text] of await this.store.read(missing)) this.texts.set(hash, text);
  }
}

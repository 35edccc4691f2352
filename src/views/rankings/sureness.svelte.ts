import { untrack } from 'svelte';
import type { IndexModel } from '../../figures/rankings/indexModel';
import type { TimePanel } from '../../figures/rankings/time/timePanel';
import type { RankIntervals } from '../../measures/index/rankIntervals';
import { Calculated } from './work/calculated.svelte';
import { IndexClient } from './work/indexClient';
import type { DropTask, IntervalsTask, SensitivityTask } from './work/messages';

/** Draws of a rank interval. */
export const draws = 1_000;
/** What is drawn at random is the same each time. */
export const seed = 1;
/** Samples and bootstraps of a sensitivity analysis. */
const samples = 512;
const bootstraps = 200;
/** An index has to stand for this many milliseconds before more than its intervals is calculated. */
const pause = 400;

/** What a page asks for beside the intervals. */
export interface Wanted {
  /** Row of the index whose rank is explained; `null` = none. */
  readonly row: number | null;
  readonly hasSensitivity: boolean;
  readonly hasDrop: boolean;
  /** The index through time; `null` where it is not shown. */
  readonly panel: TimePanel | null;
}

/**
 * How sure the ranks of an index are, calculated in workers: intervals step by step with a slider, the rest
 * when the index stands. While the next intervals are drawn those before stay, if they are of the same units.
 */
export class Sureness {
  private readonly client = new IndexClient();
  private drawn = $state.raw<{ readonly model: IndexModel; readonly intervals: RankIntervals } | null>(null);
  private readonly drop: Calculated<DropTask>;
  private readonly whole: Calculated<SensitivityTask>;
  private readonly single: Calculated<SensitivityTask>;
  private readonly years: Calculated<IntervalsTask>;

  constructor(
    private readonly modelOf: () => IndexModel | null,
    wantedOf: () => Wanted,
  ) {
    $effect(() => {
      const model = this.modelOf();
      if (model !== null) untrack(() => void this.draw(model));
    });
    $effect(() => () => this.client.close());
    const ofModel = (isWanted: boolean) => (isWanted ? this.modelOf() : null);
    this.drop = new Calculated<DropTask>(() => {
      const model = ofModel(wantedOf().hasDrop);
      return model === null ? null : { of: model, key: '', task: { kind: 'drop', ...inputsOf(model) } };
    }, pause);
    const sensitivity = (model: IndexModel | null, row: number | undefined) =>
      model === null
        ? null
        : {
            of: model,
            key: String(row),
            task: { kind: 'sensitivity', ...inputsOf(model), row, n: samples, bootstraps, seed } as const,
          };
    this.whole = new Calculated<SensitivityTask>(
      () => sensitivity(ofModel(wantedOf().hasSensitivity), undefined),
      pause,
    );
    this.single = new Calculated<SensitivityTask>(() => {
      const { row } = wantedOf();
      return sensitivity(ofModel(row !== null), row ?? undefined);
    }, pause);
    this.years = new Calculated<IntervalsTask>(() => {
      const { panel } = wantedOf();
      if (panel === null) return null;
      const { definition, values } = panel;
      return { of: panel, key: '', task: { kind: 'intervals', definition, values, draws, seed } };
    }, pause);
  }

  get intervals(): RankIntervals | null {
    const model = this.modelOf();
    return model !== null && this.drawn?.model.table === model.table ? this.drawn.intervals : null;
  }
  get dropped() {
    return this.drop.value;
  }
  get sensitivity() {
    return this.whole.value;
  }
  get rowSensitivity() {
    return this.single.value;
  }
  get yearIntervals() {
    return this.years.value;
  }

  private async draw(model: IndexModel): Promise<void> {
    const task = { kind: 'intervals', ...inputsOf(model), draws, seed } as const;
    const intervals = await this.client.run(task);
    if (typeof intervals !== 'string') this.drawn = { model, intervals };
  }
}

const inputsOf = ({ definition, table }: IndexModel) => ({ definition, values: table.values });

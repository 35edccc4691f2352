import { untrack } from 'svelte';
import type { IndexModel } from '../../figures/rankings/indexModel';
import type { DropTask, IntervalsTask, SensitivityTask } from '../../figures/rankings/tasks/indexTasks';
import { dropOf, intervalsOf, intervalsTask, sensitivityOf } from '../../figures/rankings/tasks/usualTasks';
import type { TimePanel } from '../../figures/rankings/time/timePanel';
import type { RankIntervals } from '../../measures/index/rankIntervals';
import { Calculated } from './work/calculated.svelte';
import { IndexClient } from './work/indexClient';

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
      return model === null ? null : { of: model, key: '', task: dropOf(model) };
    }, pause);
    const sensitivity = (model: IndexModel | null, row?: number) =>
      model === null ? null : { of: model, key: String(row), task: sensitivityOf(model, row) };
    this.whole = new Calculated<SensitivityTask>(
      () => sensitivity(ofModel(wantedOf().hasSensitivity)),
      pause,
    );
    this.single = new Calculated<SensitivityTask>(() => {
      const { row } = wantedOf();
      return sensitivity(ofModel(row !== null), row ?? undefined);
    }, pause);
    this.years = new Calculated<IntervalsTask>(() => {
      const { panel } = wantedOf();
      return panel === null ? null : { of: panel, key: '', task: intervalsTask(panel) };
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
    const intervals = await this.client.run(intervalsOf(model));
    if (typeof intervals !== 'string') this.drawn = { model, intervals };
  }
}

import { untrack } from 'svelte';
import type { NetworkData } from '../../figures/network/networkBase';
import { networkModel } from '../../figures/network/networkModel';
import { betweennessTask, earlierTask, seriesTask } from '../../figures/network/tasks/usualTasks';
import type { DatedNetwork } from '../../figures/network/time/communityEnds';
import { compareDay } from '../../figures/network/time/compareDay';
import {
  toYearlyMeasures,
  yearNetworks,
  yearsToMeasure,
  type YearlyMeasures,
} from '../../figures/network/time/yearlyMeasures';
import type { NetworkState } from '../../figures/state/networkState';
import type { BetweennessInterval } from '../../measures/network/betweennessInterval';
import { MeasureClient } from './measure/measureClient';
import type { MeasuredNetwork } from './shownNetwork.svelte';

interface Kept<T> {
  readonly key: string;
  readonly value: T;
}

/** A network has to stand for this many milliseconds before its extras are begun. */
const pause = 400;

/** What is calculated about a network once it stands: how sure its ranks are, and its measures over the years. */
export class NetworkExtras {
  private readonly interval = new MeasureClient();
  private readonly years = new MeasureClient();
  private readonly past = new MeasureClient();
  private sure = $state.raw<Kept<BetweennessInterval> | null>(null);
  private course = $state.raw<Kept<YearlyMeasures> | null>(null);
  private before = $state.raw<Kept<DatedNetwork> | null>(null);
  private readonly key = $derived.by(() => this.shownOf()?.key ?? '');
  private readonly intervalKey = $derived.by(() => `${this.key} ${this.stateOf().missing}`);
  private readonly courseKey = $derived.by(() => `${this.key} ${this.stateOf().size}`);
  private readonly pastKey = $derived.by(() => `${this.key} ${this.stateOf().compare}`);

  constructor(
    private readonly dataOf: () => NetworkData | null,
    private readonly stateOf: () => NetworkState,
    private readonly shownOf: () => MeasuredNetwork | null,
  ) {
    $effect(() => this.begin(this.intervalKey, (key, shown) => this.draw(key, shown)));
    $effect(() => this.begin(this.courseKey, (key, shown) => this.follow(key, shown)));
    $effect(() => this.begin(this.pastKey, (key, shown) => this.lookBack(key, shown)));
    $effect(() => () => {
      this.interval.close();
      this.years.close();
      this.past.close();
    });
  }

  get intervals(): BetweennessInterval | null {
    return this.sure?.key === this.intervalKey ? this.sure.value : null;
  }
  get yearly(): YearlyMeasures | null {
    return this.course?.key === this.courseKey ? this.course.value : null;
  }

  /** The network of the day to compare with. */
  get earlier(): DatedNetwork | null {
    return this.before?.key === this.pastKey ? this.before.value : null;
  }

  private begin(
    key: string,
    calculate: (key: string, shown: MeasuredNetwork) => Promise<void>,
  ): (() => void) | undefined {
    const shown = this.shownOf();
    if (shown === null || shown.analysis.isPartial) return undefined;
    const timer = setTimeout(() => untrack(() => void calculate(key, shown)), pause);
    return () => clearTimeout(timer);
  }

  private async draw(key: string, { model }: MeasuredNetwork): Promise<void> {
    if (this.sure?.key === key) return;
    const result = await this.interval.run(betweennessTask(model, this.stateOf()));
    if (typeof result !== 'string') this.sure = { key, value: result };
  }

  private async follow(key: string, { model, state }: MeasuredNetwork): Promise<void> {
    const data = this.dataOf();
    if (this.course?.key === key || data === null) return;
    const { size } = this.stateOf();
    const networks = yearNetworks(data, state, yearsToMeasure(model, state));
    const measured = await this.years.run(seriesTask(networks, { size }));
    if (typeof measured !== 'string')
      this.course = { key, value: toYearlyMeasures(networks, measured, size) };
  }

  private async lookBack(key: string, { model, analysis, state: own }: MeasuredNetwork): Promise<void> {
    const data = this.dataOf();
    if (this.before?.key === key || data === null) return;
    const state = { ...own, compare: this.stateOf().compare };
    const past = networkModel(data, state, compareDay(model, state));
    const result = await this.past.run(earlierTask(past, model, analysis));
    if (typeof result !== 'string') this.before = { key, value: { model: past, analysis: result } };
  }
}

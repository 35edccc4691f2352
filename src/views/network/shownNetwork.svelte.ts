import { untrack } from 'svelte';
import type { NetworkAnalysis } from '../../figures/network/analysis';
import { networkModel, type NetworkModel } from '../../figures/network/networkModel';
import {
  arePlaced,
  layoutKey,
  layoutModel,
  networkKey,
  storedPositions,
  tiedNodes,
  toPositions,
  withMoved,
  type NetworkPositions,
  type Point,
} from '../../figures/network/positions';
import { provisionalAnalysis } from '../../figures/network/provisionalAnalysis';
import { storedAnalysis } from '../../figures/network/storedAnalysis';
import type { StoredNetwork } from '../../figures/network/storedNetworks';
import { analyseTask, layoutTask, placesOf, usualCommunities } from '../../figures/network/tasks/usualTasks';
import type { NetworkState } from '../../figures/state/networkState';
import { LayoutClient } from './layout/layoutClient.svelte';
import type { NoResult } from '../engine/taskClient.svelte';
import { MeasureClient } from './measure/measureClient';
import type { NetworkAnswers } from './networkAnswers.svelte';

export interface MeasuredNetwork {
  /** What its ties depend on, and the state that asked for them. */
  readonly key: string;
  readonly state: NetworkState;
  readonly model: NetworkModel;
  readonly analysis: NetworkAnalysis;
}

/** After this many milliseconds a network is shown without the measures that are on their way. */
const patience = 300;

/** The network of a state: its ties at once, its measures and positions as soon as their workers have them. */
export class ShownNetwork {
  readonly measuring = new MeasureClient();
  readonly laying = new LayoutClient();
  /** Why the measures are missing, once they are. */
  problem = $state<'cancelled' | 'failed' | null>(null);
  private isLate = $state(false);
  private last: MeasuredNetwork | null = null;
  /** What is being laid out. */
  private layingKey: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private measured = $state.raw<MeasuredNetwork | null>(null);
  private laid = $state.raw<{ readonly key: string; readonly places: ReadonlyMap<string, Point> } | null>(
    null,
  );
  /** Layout that was stopped, so that some nodes have no place. */
  private unfinished = $state<string | null>(null);
  private readonly stored: StoredNetwork | undefined = $derived.by(
    () => this.answers.stored[this.state.nodes],
  );
  /** Nodes of the usual network: their communities give the numbers, and they keep their places. */
  private readonly usual = $derived.by(() => usualCommunities(this.stored));
  private readonly places = $derived.by(() => storedPositions(this.stored));
  private readonly key = $derived.by(() => networkKey(this.state));
  /** What does not concern the ties, such as a view or a choice, makes no new network. */
  readonly model: NetworkModel | null = $derived.by(() => {
    const { data } = this.answers;
    void this.key;
    return data === null ? null : untrack(() => networkModel(data, this.state));
  });
  private readonly complete: NetworkAnalysis | null = $derived.by(() => {
    const { key, stored } = this;
    const known = untrack(() => storedAnalysis(stored, this.state));
    return known ?? (this.measured?.key === key ? this.measured.analysis : null);
  });
  /** The network with its measures. The one before stays until a new one is measured, unless that takes long. */
  readonly shown: MeasuredNetwork | null = $derived.by(() => {
    const { key, model, complete } = this;
    if (model === null) return null;
    const state = untrack(() => this.state);
    if (complete !== null) return (this.last = { key, state, model, analysis: complete });
    const before = this.measured ?? this.last;
    if (!this.isLate && before?.model.base.mode === model.base.mode) return before;
    const analysis = provisionalAnalysis(model, (node) => this.usual?.(node));
    return { key, state, model, analysis };
  });
  /** Network whose positions are kept while filters and dates change. */
  private readonly layout = $derived.by(() => layoutKey(this.state));
  private readonly whole: NetworkModel | null = $derived.by(() => {
    const { data } = this.answers;
    const isFresh = this.layout.startsWith('fresh');
    const model = isFresh ? this.model : untrack(() => this.model);
    return data === null || model === null ? null : untrack(() => layoutModel(data, this.state, model));
  });
  readonly positions: NetworkPositions | null = $derived.by(() => {
    if (this.whole === null) return null;
    const isFresh = this.state.layout === 'fresh';
    const known =
      this.laid?.key === this.layout ? this.laid.places : isFresh ? new Map<string, Point>() : this.places;
    return withMoved(toPositions(known), this.state.moved);
  });

  constructor(
    private readonly answers: NetworkAnswers,
    private readonly stateOf: () => NetworkState,
  ) {
    $effect(() => {
      const { key, model, complete } = this;
      if (model !== null && complete === null) untrack(() => void this.measure(key, model));
    });
    $effect(() => {
      const { layout, whole } = this;
      // A layout that is made anew puts the communities apart, so it waits for them.
      const isWaiting = layout.startsWith('fresh') && this.complete === null && this.problem === null;
      if (whole !== null && !isWaiting) untrack(() => void this.place(layout, whole));
    });
    $effect(() => () => {
      this.measuring.close();
      this.laying.close();
      clearTimeout(this.timer);
    });
  }

  /** The measures take longer than a moment. */
  get isSlow(): boolean {
    return this.isLate && this.complete === null;
  }

  /** The layout was stopped before all nodes had a place. */
  get isUnfinished(): boolean {
    return this.unfinished === this.layout && this.unplaced > 0;
  }

  /** Goes on with a layout that was stopped. */
  placeAgain(): void {
    if (this.whole !== null) void this.place(this.layout, this.whole);
  }

  /** Nodes with a tie that have no place yet. */
  get unplaced(): number {
    const { model, positions } = this;
    if (model === null || positions === null) return 0;
    return [...tiedNodes(model)].filter((node) => !positions.byKey.has(model.nodes[node]?.key ?? '')).length;
  }

  get state(): NetworkState {
    return this.stateOf();
  }

  /** Calculates once more after it was stopped or has failed. */
  again(): void {
    if (this.model !== null) void this.measure(this.key, this.model);
  }

  private async measure(key: string, model: NetworkModel): Promise<void> {
    const { state } = this;
    this.problem = null;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.isLate = true), patience);
    const task = analyseTask(model, this.usual);
    const result: NetworkAnalysis | NoResult = await this.measuring.run(task);
    if (result === 'replaced') return;
    clearTimeout(this.timer);
    this.isLate = typeof result === 'string';
    if (typeof result === 'string') this.problem = result;
    else this.measured = { key, state, model, analysis: result };
  }

  private async place(key: string, whole: NetworkModel): Promise<void> {
    const isFresh = this.state.layout === 'fresh';
    if ([this.laid?.key, this.layingKey].includes(key) || (!isFresh && arePlaced(whole, this.places))) return;
    this.layingKey = key;
    this.unfinished = null;
    const known = isFresh ? this.complete?.community : undefined;
    const communityOf = (node: string) => known?.[whole.positionOf(node)] ?? this.usual?.(node) ?? -1;
    const positions = await this.laying.run(layoutTask(whole, communityOf, isFresh ? null : this.places));
    const isNewest = this.layingKey === key;
    if (isNewest) this.layingKey = null;
    if (positions === null) {
      if (isNewest) this.unfinished = key;
      return;
    }
    this.laid = { key, places: placesOf(whole, positions) };
  }
}

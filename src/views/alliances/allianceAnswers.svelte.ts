import { chosenIds, everyAlliance, type AlliancesData } from '../../figures/alliances/alliancesModel';
import type { AlliancesState } from '../../figures/state/alliancesState';
import { afterPaint } from '../figure/afterPaint';
import type { Session } from '../state/session.svelte';
import type { ViewState } from '../state/viewState.svelte';

/** What the alliances are drawn from, and the state with what the data does not have left out. */
export class AllianceAnswers {
  data = $state.raw<AlliancesData | null>(null);
  private readonly known: readonly string[] = $derived.by(() => {
    const ids = new Set(this.data?.histories.map(({ id }) => id));
    const { alliances } = this.view.state;
    return this.data === null ? alliances : alliances.filter((id) => id === everyAlliance || ids.has(id));
  });
  private readonly group: string = $derived.by(() => {
    const { group } = this.view.state;
    const isKnown = this.data?.groups.some(({ id }) => id === group) ?? true;
    return isKnown ? group : (this.data?.groups[0]?.id ?? group);
  });
  readonly state: AlliancesState = $derived.by(() => ({
    ...this.view.state,
    alliances: this.known,
    group: this.group,
  }));
  /** Ids of the alliances that are compared. */
  readonly chosen: readonly string[] = $derived.by(() =>
    chosenIds(this.data?.histories ?? [], { alliances: this.known }),
  );

  constructor(
    private readonly session: Session,
    private readonly view: ViewState<AlliancesState>,
  ) {
    void this.load();
    $effect(() => {
      const { unknownId } = session.text.words.notice;
      const { alliances, group } = view.state;
      for (const id of alliances)
        if (!this.known.includes(id)) session.notices.add(unknownId('alliances', id));
      if (group !== this.group) session.notices.add(unknownId('group', group));
    });
  }

  private async load(): Promise<void> {
    const { client, info } = this.session;
    try {
      const [histories, groups, countries, events] = await Promise.all([
        client.answer('alliance-histories', {}),
        client.answer('country-groups', {}),
        client.answer('countries', {}),
        client.answer('alliance-events', {}),
      ]);
      this.data = { histories, groups, countries, events, closingDay: info.closingDay };
      afterPaint('first-figure', () => client.start());
    } catch {
      // The client itself says what failed; the page keeps its controls.
    }
  }
}

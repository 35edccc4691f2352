import { chosenIds, type AlliancesData } from '../../figures/alliances/alliancesModel';
import type { AlliancesState } from '../../figures/state/alliancesState';
import { possibleAlliances } from '../../figures/state/possibleAlliances';
import { afterPaint } from '../figure/afterPaint';
import { noteRefused } from '../state/noteRefused';
import type { Session } from '../state/session.svelte';
import type { ViewState } from '../state/viewState.svelte';

/** What the alliances are drawn from, and the state with what the data does not have left out. */
export class AllianceAnswers {
  data = $state.raw<AlliancesData | null>(null);
  private readonly possible = $derived.by(() =>
    this.data === null
      ? { state: this.view.state, refused: [] }
      : possibleAlliances(this.view.state, this.data),
  );
  readonly state: AlliancesState = $derived.by(() => this.possible.state);
  /** Ids of the alliances that are compared. */
  readonly chosen: readonly string[] = $derived.by(() => chosenIds(this.data?.histories ?? [], this.state));

  constructor(
    private readonly session: Session,
    private readonly view: ViewState<AlliancesState>,
  ) {
    void this.load();
    $effect(() => noteRefused(session, this.possible.refused));
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

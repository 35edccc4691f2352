import { coverageModel, type CoverageData, type CoverageModel } from '../../figures/coverage/coverageModel';
import { geometryCache, type GeometryOf } from '../../figures/coverage/geometryCache';
import { profileCoverage } from '../../figures/profile/profileFigures';
import { parseState } from '../../figures/state/stateSchema';
import { profilesState, type CoverageState, type FilterState } from '../../figures/state/viewStates';
import type { AllianceHistory } from '../../model/alliance';
import type { BaseMap } from '../../model/baseMap';
import type { Session } from '../state/session.svelte';
import type { DirectoryEntry } from './entityIndex';

/** What the figures of a profile are drawn from: the ties of the entity, as far as the filters leave them. */
export class ProfileTies {
  data = $state.raw<CoverageData | null>(null);
  base = $state.raw<BaseMap | null>(null);
  geometryOf = $state.raw<GeometryOf | null>(null);
  history = $state.raw<AllianceHistory | null>(null);

  readonly filters: FilterState = $derived.by(
    () => parseState(profilesState, new URLSearchParams(this.session.route.query)).state,
  );
  readonly state: CoverageState = $derived.by(() => profileCoverage(this.entry.key, this.filters));
  readonly model: CoverageModel | null = $derived.by(() =>
    this.data === null ? null : coverageModel(this.data, this.state),
  );
  readonly summary = $derived.by(() =>
    this.model === null
      ? null
      : { reached: this.model.now.summary.breadth, recordIds: this.model.recordIds() },
  );

  constructor(
    private readonly session: Session,
    private readonly entry: DirectoryEntry,
  ) {
    $effect(() => void this.load(this.state.type));
  }

  private async load(type: string): Promise<void> {
    const { session, entry } = this;
    const { client } = session;
    try {
      const [countries, groups, cube, histories, base] = await Promise.all([
        client.answer('countries', {}),
        client.answer('country-groups', {}),
        client.answer('ties', { subject: entry.key, type }),
        entry.kind === 'alliance' ? client.answer('alliance-histories', {}) : [],
        this.base ?? session.baseMap(),
      ]);
      if (type !== this.state.type) return;
      this.base = base;
      if (base !== null) this.geometryOf ??= geometryCache(base, countries);
      this.history = histories.find(({ id }) => `alliance:${id}` === entry.key) ?? null;
      const { closingDay } = session.info;
      this.data = {
        countries,
        groups,
        cube,
        subjectNames: entry.names,
        history: this.history,
        closingDay,
      };
    } catch {
      // The rest of the page does without the figures.
    }
  }
}

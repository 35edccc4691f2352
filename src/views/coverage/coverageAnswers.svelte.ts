import type { CoverageData, SubjectTies } from '../../figures/coverage/coverageModel';
import { possibleCoverage } from '../../figures/state/possibleCoverage';
import type { CoverageState } from '../../figures/state/viewStates';
import type { BaseMap } from '../../model/baseMap';
import type { Country, CountryGroup } from '../../model/country';
import type { Subject } from '../../query/questions/subjects';
import { afterPaint } from '../figure/afterPaint';
import { noteRefused } from '../state/noteRefused';
import type { Session } from '../state/session.svelte';
import type { ViewState } from '../state/viewState.svelte';

interface Answer {
  readonly key: string;
  readonly ties: SubjectTies;
}

/** What coverage is drawn from: the lists to choose from, the base map, and the ties of the chosen subjects. */
export class CoverageAnswers {
  countries = $state.raw<readonly Country[]>([]);
  groups = $state.raw<readonly CountryGroup[]>([]);
  subjects = $state.raw<readonly Subject[]>([]);
  base = $state.raw<BaseMap | null>(null);
  /** Outlines for enlarged maps, asked for when the first one is. */
  detailed = $state.raw<BaseMap | null>(null);
  private first = $state.raw<Answer | null>(null);
  private second = $state.raw<Answer | null>(null);
  private readonly possible = $derived.by(() =>
    possibleCoverage(this.view.state, this.subjects, this.groups, this.countries),
  );
  /** The state with what the data does not have replaced by the usual choice. */
  readonly state: CoverageState = $derived.by(() => this.possible.state);
  readonly data: CoverageData | null = $derived.by(() => this.dataOf(this.first));
  /** Data of the second subject, once it is that of the one asked for. */
  readonly otherData: CoverageData | null = $derived.by(() =>
    this.second?.key === this.state.versus ? this.dataOf(this.second) : null,
  );

  constructor(
    private readonly session: Session,
    private readonly view: ViewState<CoverageState>,
  ) {
    void this.loadLists();
    $effect(() => noteRefused(session, this.possible.refused));
    $effect(() => {
      const { subject, versus, type } = this.state;
      if (this.countries.length === 0) return;
      this.load(subject, type, (answer) => {
        if (subject === this.state.subject && type === this.state.type) this.first = answer;
      });
      if (versus === '') this.second = null;
      else
        this.load(versus, type, (answer) => {
          if (versus === this.state.versus && type === this.state.type) this.second = answer;
        });
    });
  }

  async loadDetail(): Promise<void> {
    this.detailed ??= await this.session.detailedBaseMap();
  }

  private async loadLists(): Promise<void> {
    const { client } = this.session;
    const answers = Promise.all([
      client.answer('countries', {}),
      client.answer('country-groups', {}),
      client.answer('subjects', {}),
    ]);
    this.base = await this.session.baseMap();
    [this.countries, this.groups, this.subjects] = await answers;
    afterPaint('first-figure', () => client.start());
  }

  /** Asks for the ties of a subject; what the engine cannot answer leaves the old figure standing. */
  private load(key: string, type: string, take: (answer: Answer) => void): void {
    const { client } = this.session;
    const histories = key.startsWith('alliance:') ? client.answer('alliance-histories', {}) : [];
    void Promise.all([client.answer('ties', { subject: key, type }), histories])
      .then(([cube, list]) =>
        take({
          key,
          ties: {
            cube,
            subjectNames: this.subjects.find((subject) => subject.key === key)?.names ?? null,
            history: list.find(({ id }) => `alliance:${id}` === key) ?? null,
          },
        }),
      )
      .catch(() => undefined);
  }

  private dataOf(answer: Answer | null): CoverageData | null {
    if (answer === null) return null;
    const { countries, groups, session } = this;
    return { countries, groups, closingDay: session.info.closingDay, ...answer.ties };
  }
}

import { stateVersion } from '../../figures/state/viewStates';

/** The views that exist, in the order of the navigation. */
export const viewNames = [
  'overview',
  'coverage',
  'alliances',
  'network',
  'conferences',
  'rankings',
  'profiles',
  'data',
  'report',
] as const;
export type ViewName = (typeof viewNames)[number];

/** Keys that every link may carry beside the state of its view. */
export interface LinkSettings {
  readonly language: string | null;
  readonly theme: string | null;
}

export interface RouteProblem {
  readonly kind: 'view' | 'version';
  readonly value: string;
}

const settingKeys = ['lang', 'theme', 'v', 'only'] as const;

interface Location {
  readonly view: ViewName;
  readonly query: string;
  /** The figure that is to be shown alone, in a frame of another page. */
  readonly only?: string | null;
  readonly settings: LinkSettings;
  readonly problems: readonly RouteProblem[];
}

/** Reads `#/coverage?subject=…`; whatever cannot be read is a problem, never an empty page. */
export function parseLocation(hash: string): Location {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const parameters = new URLSearchParams(query);
  const problems: RouteProblem[] = [];
  const view = viewNames.find((name) => name === path);
  if (view === undefined && path !== '') problems.push({ kind: 'view', value: path });
  const version = parameters.get('v');
  if (version !== null && version !== String(stateVersion))
    problems.push({ kind: 'version', value: version });
  const settings = { language: parameters.get('lang'), theme: parameters.get('theme') };
  const only = parameters.get('only');
  for (const key of settingKeys) parameters.delete(key);
  return {
    view: view ?? 'overview',
    only,
    query: view === undefined ? '' : parameters.toString(),
    settings,
    problems,
  };
}

/** The address of the page: the one place that reads and writes it. */
export class Route {
  private location = $state.raw<Location>(parseLocation(globalThis.location.hash));
  /** Language and theme as text, written into links when they were chosen on purpose. */
  private chosen = $state.raw<LinkSettings>(this.location.settings);

  constructor() {
    addEventListener('hashchange', () => {
      const next = parseLocation(globalThis.location.hash);
      if (
        next.view !== this.location.view ||
        next.query !== this.location.query ||
        next.only !== this.location.only ||
        next.problems.length > 0
      )
        this.location = next;
    });
  }

  get view(): ViewName {
    return this.location.view;
  }
  get query(): string {
    return this.location.query;
  }
  get only(): string | null | undefined {
    return this.location.only;
  }
  get problems(): readonly RouteProblem[] {
    return this.location.problems;
  }
  get settings(): LinkSettings {
    return this.location.settings;
  }

  /** A link to a view in a state, with the chosen language and theme. */
  link(view: ViewName, query: string): string {
    const { language, theme } = this.chosen;
    const settings = [language === null ? '' : `lang=${language}`, theme === null ? '' : `theme=${theme}`];
    const parts = [query, ...settings].filter(Boolean).join('&');
    return `#/${view}${parts === '' ? '' : `?${parts}`}`;
  }

  /** Puts a new state of the current view into the address. A step of a slider replaces, a choice is a new entry. */
  set(query: string, isStep = false): void {
    this.go(this.view, query, isStep);
  }

  go(view: ViewName, query: string, isStep = false): void {
    const link = this.link(view, query);
    this.location = { view, query, settings: this.chosen, problems: [] };
    if (link === globalThis.location.hash) return;
    if (isStep) history.replaceState(null, '', link);
    else history.pushState(null, '', link);
  }

  choose(settings: Partial<LinkSettings>): void {
    this.chosen = { ...this.chosen, ...settings };
    history.replaceState(null, '', this.link(this.view, this.query));
  }
}

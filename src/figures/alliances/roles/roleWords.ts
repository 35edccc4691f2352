import type { AllianceRole } from '../../../model/allianceBody';
import type { Text } from '../../../text/text';
import { bodyInCountry } from '../../bodyInCountry';
import type { AlliancesState } from '../../state/alliancesState';
import type { RoleLine, Tenure } from './rolesModel';

/** Who holds a role, in the words of a view by bodies or by countries. */
export class RoleWords {
  constructor(
    private readonly text: Text,
    private readonly by: AlliancesState['by'],
  ) {}

  private get words() {
    return this.text.words.tenure.roles;
  }

  role(role: string): string {
    return this.text.words.evidence.values[role] ?? role;
  }

  alliance({ alliance }: RoleLine): string {
    return this.text.name(alliance.history.names);
  }

  country({ body }: AllianceRole): string {
    return body?.countryNames == null ? this.words.unknownCountry : this.text.name(body.countryNames);
  }

  /** A body, with the person where a source names one. */
  body({ body, person }: AllianceRole): string {
    const name = body === null ? null : this.text.name(body.names);
    if (person === null) return name ?? '';
    return this.text.name(person) + (name === null ? '' : this.text.words.join.paren(name));
  }

  /** A body or a person with the country that it is from. */
  placed(role: AllianceRole): string {
    return bodyInCountry(this.body(role), this.country(role), this.text);
  }

  /** Names of the holders, each once. */
  holders({ holders }: Pick<Tenure, 'holders'>): string[] {
    return [
      ...new Set(holders.map((role) => (this.by === 'country' ? this.country(role) : this.body(role)))),
    ];
  }

  count(n: number): string {
    const { countries, holders } = this.words;
    return (this.by === 'country' ? countries : holders)(n, this.text.number(n));
  }

  /** All holders in one line, then how many they are. */
  forms(tenure: Tenure): string[] {
    const names = this.holders(tenure);
    const forms = names.length === 1 ? names : [this.text.list(names), this.count(names.length)];
    return tenure.kind === 'undated' ? forms.map((form) => this.words.notDated(form)) : forms;
  }

  term({ kind, from, to }: Tenure): string {
    if (kind === 'undated' || from === null) return this.words.undated;
    const begun = this.text.edtf(from);
    if (kind === 'observed') return this.words.observed(begun);
    if (to === from) return begun;
    return to === null ? this.words.since(begun) : this.words.span(begun, this.text.edtf(to));
  }

  mark(line: RoleLine, tenure: Tenure): string {
    return this.words.mark(
      this.alliance(line),
      this.role(line.role),
      this.text.list(this.holders(tenure)),
      this.term(tenure),
    );
  }
}

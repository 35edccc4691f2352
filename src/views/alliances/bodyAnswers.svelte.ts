import type { AllianceMember, AllianceRole } from '../../model/allianceBody';
import type { Session } from '../state/session.svelte';

/** The bodies in the chosen alliances and the roles they hold, asked for when a figure needs them. */
export class BodyAnswers {
  members = $state.raw<readonly AllianceMember[] | null>(null);
  roles = $state.raw<readonly AllianceRole[] | null>(null);

  /** @param chosen ids of the compared alliances; answers of an earlier choice are dropped */
  constructor(session: Session, chosen: () => readonly string[]) {
    const key = $derived(chosen().join('~'));
    $effect(() => {
      const alliances = key === '' ? [] : key.split('~');
      const isCurrent = () => alliances.join('~') === key;
      void session.client
        .answer('alliance-members', { alliances })
        .then((members) => {
          if (isCurrent()) this.members = members;
        })
        .catch(() => undefined);
      void session.client
        .answer('alliance-roles', { alliances })
        .then((roles) => {
          if (isCurrent()) this.roles = roles;
        })
        .catch(() => undefined);
    });
  }
}

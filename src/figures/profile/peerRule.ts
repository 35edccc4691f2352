import type { Profile } from '../../model/profile';
import type { Text } from '../../text/text';

/** By which rule the peers of a profile were found, as a sentence. */
export function peerRule(profile: Profile, text: Text): string {
  const words = text.words.profiles.peers;
  const valueOf = (field: string) => {
    const value = profile.facts.find((fact) => fact.field === field)?.value ?? null;
    return value === null ? null : (text.words.evidence.values[String(value)] ?? String(value));
  };
  const region = profile.region === null ? null : text.name(profile.region);
  switch (profile.kind) {
    case 'country':
      return region === null ? words.countryNone : words.country(region);
    case 'organisation': {
      const type = valueOf('think_tank_type');
      return type === null
        ? words.organisation(valueOf('kind') ?? '', region ?? words.anyRegion)
        : words.organisationTyped(type, region ?? words.anyRegion);
    }
    case 'alliance':
      return words.alliance(valueOf('scope') ?? text.words.figure.notKnown);
    case 'city':
      return profile.peers.some(({ rule }) => rule === 'country') || region === null
        ? words.cityCountry
        : words.cityRegion(region);
    case 'series':
      return words.series;
    case 'conference':
      return words.conference;
    case 'agreement':
      return words.agreement;
  }
}

import { typed } from '../parts';
import { translated } from '../translated';

/** By what people are put together. */
type Grouping = 'team' | 'manager' | 'location';

const without: Readonly<Record<Grouping, string>> = {
  team: 'Zonder team',
  manager: 'Zonder leidinggevende',
  location: 'Zonder locatie',
};

const people = (count: number) => `${count} ${count === 1 ? 'medewerker' : 'medewerkers'}`;

/** Dutch texts of choosing a team, a manager or a location, and of merging two that are probably one. */
export const organisationNl = translated('organisation', {
  choose: 'Team, leidinggevende of locatie',
  everybody: 'Iedereen',
  groupings: { team: 'Team', manager: 'Leidinggevende', location: 'Locatie' },
  without,
  /** A group in a list to choose from. */
  option: (label: string, count: number) => `${label} (${count})`,
  gone: 'Deze groep is er niet meer',
  nobody: 'In deze groep zit niemand. Kies een andere, of Iedereen.',
  headingsBy: 'Kopjes per',
  ungrouped: 'Geen kopjes',
  heading: (label: string, count: number) => `${label}: ${people(count)}`,
  alike: (p: { by: Grouping; from: string; to: string; count: number }) =>
    `${typed(p.from)} (${people(p.count)}) en ${typed(p.to)} verschillen één letter. Is het ${
      { team: 'één team', manager: 'dezelfde leidinggevende', location: 'één locatie' }[p.by]
    }?`,
  merge: (to: string) => `Ja, noem het ${to}`,
  apart: 'Nee, het zijn er twee',
  merged: (p: { from: string; to: string }) => `${p.from} heet in Medewerkers nu ${p.to}`,
});

export type OrganisationTexts = typeof organisationNl;

import type { OrganisationTexts } from '../nl/organisation';
import { typed } from '../parts';

const people = (count: number) => `${count} ${count === 1 ? 'employee' : 'employees'}`;

export const organisationEn: OrganisationTexts = {
  choose: 'Team, manager or location',
  everybody: 'Everybody',
  groupings: { team: 'Team', manager: 'Manager', location: 'Location' },
  without: { team: 'Without a team', manager: 'Without a manager', location: 'Without a location' },
  option: (label, count) => `${label} (${count})`,
  gone: 'This group is no longer there',
  nobody: 'Nobody is in this group. Choose another one, or Everybody.',
  headingsBy: 'Headings per',
  ungrouped: 'No headings',
  heading: (label, count) => `${label}: ${people(count)}`,
  alike: ({ by, from, to, count }) =>
    `${typed(from)} (${people(count)}) and ${typed(to)} differ in one letter. Are they ${
      { team: 'one team', manager: 'the same manager', location: 'one location' }[by]
    }?`,
  merge: (to) => `Yes, call it ${to}`,
  apart: 'No, they are two',
  merged: ({ from, to }) => `${from} is now called ${to} in Medewerkers`,
};

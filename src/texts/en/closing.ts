import { schoolYearText } from '../../tables/values';
import { eurosEn } from '../format/en';
import type { ClosingTexts } from '../nl/closing';

const people = (count: number) => (count === 1 ? '1 employee' : `${count} employees`);

export const closingEn: ClosingTexts = {
  hint: 'Writes what is left of a school year that is over to Beginsaldi. No balance changes. From then on balances do not move either when somebody corrects something in that school year: the data check then names who would differ.',
  noDay: 'Fill in a reference date first: it tells which school year is over.',
  year: (year) => `School year ${schoolYearText(year)}`,
  counting: (year) => `Working on ${schoolYearText(year)}…`,
  totals: {
    people: (count) => `${people(count)} to close`,
    carriesOver: 'Carries over to the next school year',
    lapses: 'Lapses',
    committed: 'Still to pay for agreed courses',
    uncovered: 'Not covered',
  },
  person: (p) =>
    [
      `${eurosEn(p.carriesOver)} carries over`,
      ...(p.lapses > 0 ? [`${eurosEn(p.lapses)} lapses`] : []),
      ...(p.committed > 0 ? [`${eurosEn(p.committed)} stays committed`] : []),
    ].join(', '),
  uncovered: (amount) => `${eurosEn(amount)} is not covered`,
  unreadable: (courses) =>
    `Not counted, because something in its row cannot be right: ${courses.join(', ')} (agreed)`,
  differs: (p) => `closed with ${eurosEn(p.before)}; now it would be ${eurosEn(p.now)}`,
  corrected: (p) =>
    `${schoolYearText(p.year)} was closed with ${eurosEn(p.before)}; by a correction since then it would be ${eurosEn(p.now)}. Closing now takes that in.`,
  already: 'closed already',
  notClosed: 'Something in the data cannot be right: not closed.',
  seeChecks: 'To the data check',
  attention: 'Attention',
  everybody: 'Per employee',
  nothing: 'There is nobody whose school year can be closed.',
  close: (year) => `Close ${schoolYearText(year)}`,
  again: (year) => `Close ${schoolYearText(year)} again`,
  allClosed: (year) => `School year ${schoolYearText(year)} is closed, and nobody would differ now.`,
  done: (p) => `School year ${schoolYearText(p.year)} closed for ${people(p.people)}`,
};

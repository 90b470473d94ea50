import { schoolYearText as year } from '../../tables/values';
import type { Cents } from '../../domain/money';
import { dateEn, eurosEn } from '../format/en';
import type { FundTexts } from '../nl/fund';

const euros = (cents: Cents) => eurosEn(cents);
const requests = (count: number) => (count === 1 ? '1 request' : `${count} requests`);

/** English texts of the screen of the grant fund. */
export const fundEn: FundTexts = {
  intro:
    'The support-staff grant fund pays what personal budgets cannot carry. Per school year you put requests and money side by side and decide.',
  noDay: 'There is no reference date. Fill in the cell named Peildatum.',
  year: 'School year',
  money: {
    title: 'Money',
    budget: (schoolYear) => `Made available for ${year(schoolYear)}`,
    save: 'Record in Beursgeld',
    saved: (p) => `${euros(p.budget)} for ${year(p.year)} is in Beursgeld.`,
    none: 'No money has been filled in for this school year yet.',
    carried: 'Left over from earlier years',
    byHand: 'Granted by hand',
    available: 'To divide',
    tooMuch: (amount) => `${euros(amount)} more is granted by hand than there is.`,
    tooMuchFix: 'Raise the money, or refuse a request.',
  },
  plans: {
    title: 'Requests from the plans',
    busy: (done, all) => `Looking at plans: ${done} of ${all}…`,
    stop: 'Stop',
    stopped: (done, all) =>
      `Stopped after ${done} of ${all} plans. The requests can be seen once all plans have been looked at.`,
    resume: 'Begin again',
    none: (schoolYear) => `No plan is short in ${year(schoolYear)} of something that was not requested yet.`,
    found: (count, amount) => `${requests(count)} not in Beurs yet, ${euros(amount)} together.`,
    hint: 'Each request is the smallest amount with which the course fits beside the planned ones. When something is granted to an employee, look at the others again.',
    line: (p) => `${p.name}: ${p.course}, ${euros(p.amount)}, starts ${year(p.start)}`,
    more: (count) => `and ${count} more`,
    points: (priority) => `Points for priority ${priority}`,
    pointsHint: 'Empty: fill in the points in Beurs later.',
    pointsWrong: 'Type a number of 0 or more.',
    add: (count) => `Put ${requests(count)} in Beurs`,
    added: (count) => `${requests(count)} put in Beurs.`,
  },
  rules: {
    title: 'The three rules side by side',
    names: { inOrder: 'In order', proRata: 'Pro rata', optimal: 'Optimal' },
    explained: {
      inOrder: 'In order: the most points first, then the earliest date; who still fits gets everything.',
      proRata: 'Pro rata: everyone the same share, to the cent.',
      optimal: 'Optimal: at most one request per employee, together the most points for the least money.',
    },
    count: 'Granted whole',
    points: 'Points',
    amount: 'Amount',
    left: 'Left',
    proven: (bound) => `Proven: no division has more than ${bound} points.`,
    notProven: (bound) => `Not proven to be the best; more than ${bound} points is impossible.`,
    choose: 'Decide by',
  },
  requests: {
    title: 'Requests',
    none: 'There are no requests for this school year yet.',
    line: (p) => `${p.course}, ${euros(p.amount)}`,
    details: (p) =>
      [
        p.points === null ? 'no points' : `${p.points} points`,
        p.date === null ? 'without date' : dateEn(p.date),
      ].join(', '),
    decide: (p) => `Decision on ${p.course} of ${p.name}`,
    choices: { rule: 'By the rule', grant: 'Grant', refuse: 'Refuse' },
    effect: {
      granted: 'gets everything',
      partly: 'gets a part',
      refused: 'gets nothing',
      invalid: 'cannot take part',
    },
    gets: (p) => `${p.rule}: ${euros(p.amount)}`,
    unknownPerson: (key) => `Personnel number ${key}`,
    write: 'Write decisions to Beurs',
    written: (p) =>
      `Decisions on ${requests(p.count)} of ${year(p.year)} are in Beurs: ${euros(p.amount)} together.`,
    byHand: 'Decided by hand',
    byRule: (rule) => `Rule: ${rule.toLowerCase()}`,
    nothing: 'There is nothing to write: everything has been decided.',
  },
};

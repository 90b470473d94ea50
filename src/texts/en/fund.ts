import { ARTICLES } from '../../cao/articles';
import { schoolYearText as year } from '../../tables/values';
import type { Cents } from '../../domain/money';
import { dateEn, eurosEn } from '../format/en';
import { listed } from '../parts';
import type { FundTexts } from '../nl/fund';

const euros = (cents: Cents) => eurosEn(cents);
const pointsText = (points: number) => (points === 1 ? '1 point' : `${points} points`);
const requests = (count: number) => (count === 1 ? '1 request' : `${count} requests`);

/** English texts of the screen of the grant fund. */
export const fundEn: FundTexts = {
  hint: 'The support-staff grant fund pays what personal budgets cannot carry. Per school year you put requests and money side by side and decide.',
  noDay: 'There is no reference date. Fill in the cell named Peildatum.',
  year: 'School year',
  money: {
    title: 'Money',
    budget: (schoolYear) => `Made available for ${year(schoolYear)}`,
    save: 'Record in Beursgeld',
    saved: (p) => `${euros(p.budget)} for ${year(p.year)} is in Beursgeld.`,
    none: 'No money has been filled in for this school year yet.',
    carried: 'Left over from earlier years',
    decided: 'Granted already',
    byHand: 'Granted by hand now',
    available: 'To divide',
    tooMuch: (amount) => `${euros(amount)} more is granted than there is.`,
    tooMuchFix: 'Raise the money, or refuse a request.',
  },
  plans: {
    title: 'Requests from plans and agreed courses',
    busy: (done, all) => `Looking at plans: ${done} of ${all}…`,
    stopped: (done, all) =>
      `Stopped after ${done} of ${all} plans. The requests can be seen once all plans have been looked at.`,
    resume: 'Begin again',
    none: (schoolYear) =>
      `No plan and no agreed course is short in ${year(schoolYear)} of something that was not requested yet.`,
    found: (count, amount) => `${requests(count)} not in Beurs yet, ${euros(amount)} together.`,
    onExtraHours: (names) =>
      `Hours above 1.0 of ${listed(names)} still count, and end by law after a school year at most (CAO VO, article ${ARTICLES.fteAboveFullTime}). End them first: then this tells what is short without those hours.`,
    byEmployer: (names) =>
      `Not among these requests: what is not covered of the EVC of ${listed(names)}. The employer pays that, up to mbo-2 (CAO VO, article ${ARTICLES.evcRight}).`,
    byEmployerFix:
      'Put it in Werkgever at the employee, under Agreed courses. If somebody has a higher level, fill it in at Opleidingsniveau.',
    hint: 'Of a wish it is the smallest amount with which the course fits beside the planned ones; of an agreed course it is what is not covered. When something is granted to an employee, look at the others again.',
    line: (p) =>
      `${p.name}: ${p.course}, ${euros(p.amount)}, ${p.agreed ? 'agreed and not covered' : `starts ${year(p.start)}`}`,
    more: (count) => `and ${count} more`,
    pointsExplained:
      'Our proposal: points for the priority of the wish, points for who is at the maximum of the scale (a tenth less for each school year before it) and for each 10 hours of training in a school year. You can change each number; clear all fields to fill in the points in Beurs later.',
    points: {
      1: 'Priority 1',
      2: 'Priority 2',
      3: 'Priority 3',
      maximum: 'At the maximum',
      hours: 'Per 10 hours of training',
    },
    pointsOf: (p) =>
      [
        p.points === null ? 'Without points' : pointsText(p.points),
        `priority ${p.priority}`,
        p.yearsToMaximum === null
          ? 'maximum not known'
          : p.yearsToMaximum === 0
            ? 'at the maximum, or this school year'
            : `maximum in ${p.yearsToMaximum} school years`,
        p.hours === null ? 'hours not known' : `${p.hours / 100} hours per school year`,
      ].join(', '),
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
    noRequests: 'Once there are requests, you see here what each of the three rules would grant of them.',
    allDecided: 'All requests of this school year have been decided.',
  },
  points: 'Points tell how much a request weighs: more points go first. The CAO has no rule for them.',
  requests: {
    title: 'Requests',
    none: 'There are no requests for this school year yet.',
    line: (p) => `${p.course}, ${euros(p.amount)}`,
    details: (p) =>
      [
        p.points === null ? 'no points' : pointsText(p.points),
        p.date === null ? 'without date' : dateEn(p.date),
      ].join(', '),
    decide: (p) => `Decision on ${p.course} of ${p.name}`,
    choices: { rule: 'By the rule', grant: 'Grant', part: 'Grant a part', refuse: 'Refuse' },
    part: (p) => `Part to grant of ${euros(p.amount)}`,
    partWrong: (p) => `Fill in more than 0 and less than ${euros(p.amount)}.`,
    decided: (p) =>
      [
        p.granted === 0 ? 'Refused' : `Granted: ${euros(p.granted)}`,
        p.decidedOn === null ? 'without a day' : `on ${dateEn(p.decidedOn)}`,
        p.note === '' ? 'without a note' : p.note,
      ].join(', '),
    reconsider: 'Change decision',
    reconsiderOf: (p) => `Change decision on ${p.course} of ${p.name}`,
    effect: {
      granted: 'gets everything',
      partly: 'gets a part',
      refused: 'gets nothing',
      invalid: 'cannot take part',
    },
    gets: (p) => `${p.rule}: ${euros(p.amount)}`,
    unknownPerson: (key) => `Personnel number ${key}`,
    noneOfGroup: 'Nobody in this group asked for anything. The decisions are about all requests.',
    write: 'Write decisions to Beurs',
    written: (p) =>
      `Decisions on ${requests(p.count)} of ${year(p.year)} are in Beurs: ${euros(p.amount)} together.`,
    byHand: 'Decided by hand',
    byRule: (rule) => `Rule: ${rule.toLowerCase()}`,
    nothing: 'There is nothing to write: everything has been decided.',
  },
};

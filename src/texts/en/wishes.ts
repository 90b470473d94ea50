import { ARTICLES, articleEn } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import { eurosEn as euros, payerEn } from '../format/en';
import type { WishesTexts } from '../nl/wishes';

const year = schoolYearText;
const years = (count: number) => (count === 1 ? '1 school year' : `${count} school years`);

/** English texts of the wishes, their plan and what would help it. */
export const wishesEn: WishesTexts = {
  title: 'Wishes',
  none: 'No wishes yet. Put here which course somebody wants to follow: you see at once from when it can be paid.',
  intro: (from, to) =>
    `One plan for all wishes together, from ${year(from)} up to and including ${year(to)}.`,
  priorities: { 1: 'Priority 1 (high)', 2: 'Priority 2', 3: 'Priority 3 (low)' },
  duration: years,
  from: (earliest) => `from ${year(earliest)}`,
  until: (latest) => `starts in ${year(latest)} at the latest`,
  after: (course) => `after ${course}`,
  granted: (p) => `grant of ${euros(p.amount)} for ${year(p.year)}`,
  change: 'Change',
  agree: 'Agree',
  agreeOf: (course) => `Agree on ${course}`,
  changeOf: (course) => `Change ${course}`,
  tried: 'Tried out',
  saved: (course) => `${course} is saved in Wensen.`,
  priceOf: (course) => `price of ${course}`,
  noPriceShort: 'No price',
  priceTriedOut: 'This price is tried out here and does not stand in the workbook.',
  priceMissing: 'There is no price, neither in Wensen nor in Opleidingen.',
  priceFromWish: 'The price stands in the table Wensen, with this employee.',
  priceFromCatalogue: (source) =>
    source === ''
      ? 'The price comes from the table Opleidingen.'
      : `The price comes from the table Opleidingen. Source: ${source}`,
  priceSpread: (count) =>
    `Paid in ${count} equal parts, one in each school year; left-over cents in the first.`,
  planned: (start, end) =>
    start === end
      ? `Planned in ${year(start)}`
      : `Planned from ${year(start)} up to and including ${year(end)}`,
  notAffordable: 'Not affordable',
  noAnswer: 'No answer possible',
  giveAReadableAmount: 'Fill in a valid amount: what stands there now cannot be read.',
  elsewhere: (count) => `No wish any more: ${count} (ordered, finished, stopped or refused)`,
  giveAPrice: 'Fill in a price to see from when this course can be paid.',
  noRoom:
    'Within the years of the plan and of this wish there is no school year in which the course can start and still end in time.',
  noRoomForGrant:
    'With a grant the course starts in the school year of that grant, or not at all. Within the years of the plan and of this wish that is not possible.',
  shortAtBest: (amount, start) =>
    `${euros(amount)} is short, even when the course starts at the best moment (${year(start)}).`,
  shortIn: (schoolYear) => `Short in ${year(schoolYear)}`,
  waits: 'This course comes after another wish, which is not planned.',
  free: 'This takes no budget.',
  fromSource: (amount, source) => `${euros(amount)} from ${payerEn(source)}`,
  timeCost: (p) =>
    `The time costs the school ${euros(p.cost)} a school year: ${p.hours / 100} hours × ${euros(p.price)} in scale ${p.scale} (${articleEn('hourPrice')}, with employer’s charges). The CAO means this amount for saved leave; for training time it is a convention of this program.`,
  hoursShort: (hundredths) => `${hundredths / 100} hours of training time are short.`,
  paidIn: (schoolYear) => `In ${year(schoolYear)}`,
  fromLot: (amount, lot) => `${euros(amount)} from the budget of ${year(lot)}`,
  why: {
    earliestWished: 'This is the earliest school year of the wish.',
    granted: 'The grant was given for this school year.',
    after: (course) => `No earlier: ${course} has to be finished first.`,
    potTooSmall: (p) => `No earlier: with a start in ${year(p.year)}, ${euros(p.short)} is short.`,
    otherCourses: (p) =>
      p.courses.length === 0
        ? `No earlier: beside the other courses, with a start in ${year(p.year)}, ${euros(p.short)} is short.`
        : `No earlier: beside ${p.courses.join(' or ')}, with a start in ${year(p.year)}, ${euros(p.short)} is short.`,
  },
  notProven:
    'There are too many possibilities to go through them all. This plan is right, but a better one may exist.',
  changedAnswer: (planned, short) => `Computed again: ${planned} planned, ${short} not affordable.`,

  order: 'With equal priority the one on top goes first. Drag a wish, or use the arrows.',
  up: (course) => `${course} up`,
  down: (course) => `${course} down`,
  refused: (course, amount) =>
    `${course} is set to afgewezen, but ${euros(amount)} fits in the right of this school year. On that the employee decides alone (CAO VO, article ${ARTICLES.ownDecision}); the employer is needed for saving, an advance and what is above it.`,
  add: 'Add a wish',
  ordered: (course) => `Order of the wishes changed: ${course} moved.`,
  added: (course) => `${course} is in Wensen.`,
  removed: (course) => `${course} was removed from Wensen.`,
  dragged: (course, place, of) => `${course} is now number ${place} of ${of}.`,

  help: {
    title: 'What helps most',
    fillIn: 'Fill in',
    fillInOf: (change) => `Fill in: ${change}`,
    savingTerm: (count) => `An agreement to save ${years(count)} longer`,
    advance: (count) => `An advance of ${years(count)} on budget to come`,
    grant: (course, amount) => `A contribution of ${euros(amount)} to ${course}`,
    laterStart: (course) => `Letting ${course} start later`,
    earlierStart: (course) => `Letting ${course} start earlier`,
    gainedThis: 'then this course can be paid',
    gained: (courses) => `then ${courses.join(' and ')} can be paid`,
    sooner: (count) => `then courses start ${years(count)} sooner in all`,
    lessLapses: (amount) => `then ${euros(amount)} less lapses`,
    nothing: 'No single change makes this plan better.',
  },
};

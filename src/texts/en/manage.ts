import { ARTICLES, articleEn } from '../../cao/articles';
import { schoolYearText as year } from '../../tables/values';
import type { Cents } from '../../domain/money';
import { dateEn, eurosEn } from '../format/en';
import type { ManageTexts } from '../nl/manage';

const euros = (cents: Cents) => eurosEn(cents).replace('€ ', '€\u00a0');

/** English texts of managing one person: expenses and agreements. */
export const manageEn: ManageTexts = {
  expenses: {
    title: 'Book and see expenses',
    book: 'Book an expense',
    date: 'Date',
    dateMissing: 'Choose a date.',
    amount: 'Amount',
    amountMissing: 'Fill in an amount.',
    description: 'Description',
    hours: 'Hours',
    hoursWrong: 'Type the hours as a number, such as 8 or 7.5.',
    reference: 'Reference (invoice)',
    mandated: 'Ordered by the school (not taken from the budget)',
    mandatedHint: `The school pays the training that it orders, with the travel (CAO VO, article ${ARTICLES.ordered}; a trip for work: ${ARTICLES.workTrip}, ${articleEn('travelCosts')}). From the budget is only possible when the employee agrees (${ARTICLES.ownDecision}): then book it with this tick, put “budget” under Betaler in Bestedingen afterwards, and put the consent in the description.`,
    save: 'Book in Bestedingen',
    booked: (p) =>
      `${euros(p.amount)} booked in Bestedingen${p.description === '' ? '' : `: ${p.description}`}.`,
    history: 'Everything that was booked',
    nothing: 'Nothing has been booked yet.',
    year: (schoolYear) => `School year ${year(schoolYear)}`,
    noDescription: 'Without description',
    line: (p) => `${p.description}, ${dateEn(p.date)}, ${euros(p.amount)}`,
    mark: 'Ordered',
    markOf: (line) => `Ordered by the school: ${line}`,
    marked: (description) => `${description}: ordered, no longer taken from the budget.`,
    unmarked: (description) => `${description}: no longer ordered, taken from the budget.`,
  },
  agreements: {
    title: 'Agreements on saving',
    none: 'There are no agreements with this employee: the rules of the collective agreement and the school hold.',
    rule: {
      spaartermijn: 'Saving term',
      spaartermijn_uren: 'Saving term of hours',
      voorschot: 'Advance',
      extra_uren: 'Extra training hours',
    },
    line: (p) => `${p.rule}: ${p.value}, from ${dateEn(p.from)}`,
    lineEnd: (p) =>
      `${p.rule}: ended, from ${dateEn(p.from)} what holds for everybody holds again (${p.value})`,
    otherRule: (rule) => rule,
    end: 'End',
    endOf: (line) => `End: ${line}`,
    endAfter: 'Holds up to and including school year',
    endEffect: (p) =>
      `From ${dateEn(p.from)} what holds for everybody holds again: ${p.value}. What was granted until then keeps its term.`,
    endSave: 'Record the end',
    endNote: 'End of the agreement',
    ended: (p) => `Agreement with ${p.name} ended: ${p.rule.toLowerCase()}, from ${dateEn(p.from)}.`,
    remove: 'Remove',
    removeOf: (line) => `Remove: ${line}`,
    removed: (p) => `Agreement with ${p.name} removed: ${p.rule.toLowerCase()}, from ${dateEn(p.from)}.`,
    record: 'Record an agreement',
    what: 'About',
    value: {
      spaartermijn: 'School years after its own',
      spaartermijn_uren: 'School years after its own',
      voorschot: 'School years ahead',
      extra_uren: 'Extra hours per school year',
    },
    meaning: {
      spaartermijn: (p) =>
        `${p.value} = budget of ${year(p.from)} can be spent up to and including ${dateEn(p.until)}.`,
      spaartermijn_uren: (p) =>
        `${p.value} = hours of ${year(p.from)} can be used up to and including ${dateEn(p.until)}.`,
      voorschot: (p) =>
        p.value === 0
          ? '0 = no advance.'
          : `${p.value} = budget of ${year(p.from)} can be spent from 1 August ${p.from - p.value}.`,
      extra_uren: (p) => `${p.value / 100} hours more, from school year ${year(p.from)}.`,
    },
    valueWrong: (most) => `Type a whole number from 0 to ${most}.`,
    hoursWrong: 'Type the hours as a number, such as 43.',
    valueMissing: (field) => `Fill in first: ${field.toLowerCase()}.`,
    from: 'From 1 August of',
    note: 'Remarks',
    noteHint: 'For example: agreed in the conversation of 3 September.',
    replaces: (p) =>
      `There is an agreement about this from that day: ${p.value}${p.note === '' ? '' : ` (${p.note})`}. It is replaced.`,
    keepsNote: 'Its remarks stay unless you type others.',
    save: 'Record in CAO_regels',
    saved: (p) => `Agreement with ${p.name}: ${p.rule.toLowerCase()} ${p.value}, from ${dateEn(p.from)}.`,
    effect: (p) =>
      p.before === p.after
        ? `With this agreement ${p.after} of ${p.of} wishes stay planned.`
        : `With this agreement ${p.after} of ${p.of} wishes are planned, now ${p.before}.`,
    shortEffect: (p) =>
      p.shortAfter < p.shortBefore
        ? `What is short falls from ${euros(p.shortBefore)} to ${euros(p.shortAfter)}.`
        : p.shortAfter > p.shortBefore
          ? `What is short rises from ${euros(p.shortBefore)} to ${euros(p.shortAfter)}.`
          : `What is short stays ${euros(p.shortAfter)}.`,
  },
};

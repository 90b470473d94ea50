import { ARTICLES } from '../../cao/articles';
import { dateEn, eurosEn as euros } from '../format/en';
import type { BulkTexts } from '../nl/bulk';

const people = (count: number) => (count === 1 ? '1 employee' : `${count} employees`);

/** English texts of doing the same for many people at once. */
export const bulkEn: BulkTexts = {
  hint: 'Choose for whom, and what. You first see what happens; then all of it goes to the workbook in one go, and one Undo takes it all back.',
  noDay: 'First fill in the reference date on the sheet Overzicht.',
  what: 'What do you want to do?',
  parts: {
    plans: 'Put plans in the workbook',
    expense: 'Book the same expense',
    agreement: 'Record the same saving agreement',
    talks: 'Plan conversations',
  },
  whom: (count, of) => (count === of ? `For whom: everybody (${count})` : `For whom: ${count} of ${of}`),
  others: 'Also for many employees at once',
  toAgreements: 'Agreements on paper for these employees',
  nameAbout: (name, about) => `${name}: ${about}`,
  ofExtraHours: (p) => `${euros(p.total)}, the hours end on ${dateEn(p.endOn)}`,
  plans: {
    title: 'Put plans in the workbook',
    hint: 'From the wishes as they stand in the workbook. What you try out for an employee without saving it does not count.',
    look: (count) => `Make the ${count === 1 ? 'plan' : 'plans'} of ${people(count)}`,
    summary: (p) =>
      [
        p.changed.length === 0
          ? 'Nothing changes in Plan.'
          : `In Plan the plan of ${people(p.changed.length)} changes.`,
        p.same > 0 ? `Of ${p.same} it stands there already.` : '',
        p.nothing > 0 ? `${p.nothing} without wishes.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    money: (p) =>
      `Together ${euros(p.fromBudgets)} from budgets, ${euros(p.fromOthers)} from others and ${euros(p.short)} short.`,
    changed: (count) => `Who changes (${count})`,
    leftOut: (count) => `What does not fit (${people(count)})`,
    onExtraHours: (p) =>
      `The plans of ${people(p.count)} use ${euros(p.total)} together of budget for hours above 1.0. Those hours end by law after at most a school year (CAO VO, article ${ARTICLES.fteAboveFullTime}): do not plan on them.`,
    onExtraHoursFix:
      'Have the hours been agreed anew, put a row from that day on in Aanstellingen. If not, end them and make the plans again.',
    whoOnExtraHours: (count) => `Not put in the workbook: plans on hours above 1.0 (${people(count)})`,
    problems: (count) => `Cannot be planned (${people(count)})`,
    wishLeftOut: (p) =>
      p.short === null ? `${p.course} does not fit in the plan` : `${p.course} is ${euros(p.short)} short`,
    lines: (p) =>
      [
        p.added > 0 ? `${p.added} added` : '',
        p.changed > 0 ? `${p.changed} changed` : '',
        p.removed > 0 ? `${p.removed} removed` : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'a row that could not be read',
    seeChecks: 'see the data check',
    write: (count) => (count === 1 ? 'Put the plan in the workbook' : `Put ${count} plans in the workbook`),
    written: (count) =>
      count === 1 ? 'The plan of 1 employee is in Plan.' : `The plans of ${count} employees are in Plan.`,
  },
  expense: {
    title: 'Book the same expense',
    amount: 'Amount per employee',
    hours: 'Hours per employee',
    payer: 'Who pays',
    payers: {
      budget: 'The employee’s budget',
      employer: 'The employer',
      ordered: 'The employer: ordered training',
    },
    byCao: (p) => `The employer pays ${p.word} (CAO VO, article ${p.article}).`,
    employerPays: 'The employer pays',
    stopped: 'Stopped: it is not known of everybody whether it can be, and nothing was booked.',
    resume: 'Go on',
    missing: 'Fill in a date, an amount and a description.',
    preview: (p) =>
      `${p.count === p.of ? `Booked for ${people(p.count)}` : `Booked for ${p.count} of ${people(p.of)}`}: ${euros(p.total)} together${p.rest > 0 ? `, of which the employer ${euros(p.rest)}` : ''}.`,
    employerPaysRest: 'The employer pays what does not fit in the budget',
    paysWish: (count) => `This pays the wish of this name (${people(count)})`,
    refused: (count) => `Not booked (${people(count)})`,
    shared: (count) => `The employer pays a part (${people(count)})`,
    tooLittle: 'there is too little budget',
    seeChecks: 'the budget cannot be computed, see the data check',
    write: (count) => `Book for ${people(count)}`,
    written: (p) => `${p.description}, ${euros(p.amount)}, booked for ${people(p.count)}.`,
  },
  agreement: {
    title: 'Record the same saving agreement',
    look: 'See what this does',
    write: (count) => `Record with ${people(count)}`,
    effect: (p) =>
      p.shortAfter === p.shortBefore
        ? `What wishes are short of together stays ${euros(p.shortAfter)}.`
        : `What wishes are short of together goes from ${euros(p.shortBefore)} to ${euros(p.shortAfter)}.`,
    better: (count) => `One wish more fits (${people(count)})`,
    worse: (count) => `One wish less fits (${people(count)})`,
    onExtraHours: (p) =>
      `With this agreement the plans of ${people(p.count)} use ${euros(p.total)} together of budget for hours above 1.0. Those hours end by law after at most a school year (CAO VO, article ${ARTICLES.fteAboveFullTime}): do not plan on them.`,
    onExtraHoursFix:
      'Have the hours been agreed anew, put a row from that day on in Aanstellingen. If not, end them and look again at what this does.',
    whoOnExtraHours: (count) => `Not recorded: plans on hours above 1.0 (${people(count)})`,
    lookFirst: (count) =>
      `Look first at what this does: for ${people(count)} hours above 1.0 go on, and they end by law (CAO VO, article ${ARTICLES.fteAboveFullTime}).`,
    replaced: (count) => `An earlier agreement is replaced (${people(count)})`,
    unknown: (count) => `What it does cannot be told (${people(count)})`,
    written: (p) =>
      `Agreement with ${people(p.count)}: ${p.rule.toLowerCase()} ${p.value}, from ${dateEn(p.from)}.`,
  },
  talks: {
    title: 'Plan conversations',
    from: 'From',
    perDay: 'Conversations a day',
    perDayWrong: (most) => `Type a whole number from 1 to ${most}.`,
    onlyWithout: 'Only those without a date',
    none: 'Everybody you chose has a date already.',
    preview: (p) =>
      `${p.count === 1 ? '1 conversation' : `${p.count} conversations`} on working days, the last on ${dateEn(p.last)}. Scholing does not know holidays: look at the days.`,
    who: (count) => `Who and when (${people(count)})`,
    write: (count) => (count === 1 ? 'Plan 1 conversation' : `Plan ${count} conversations`),
    written: (count) => (count === 1 ? '1 conversation planned.' : `${count} conversations planned.`),
  },
};

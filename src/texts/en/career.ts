import { ARTICLES, articleEn } from '../../cao/articles';
import { schoolYearText as year } from '../../tables/values';
import { civilOf } from '../../domain/calendar';
import type { CareerEvent } from '../../domain/career/career';
import type { PlacementRule } from '../../domain/career/placement';
import type { CareerTexts } from '../nl/career';
import { decimals } from '../format/nl';
import { dateEn, eurosEn, payerEn } from '../format/en';
import { READ_EDITION } from '../readEdition';

const euros = eurosEn;
const EVENTS: Readonly<Record<CareerEvent, string>> = {
  start: 'start',
  increment: 'increment',
  maximum: 'maximum',
  atMaximum: 'at maximum',
  promotion: 'promotion',
  withheld: 'increment withheld',
};

const date = dateEn;
const unconfirmed = (after: number | null) => (after === null ? '' : ` Not confirmed after ${date(after)}.`);
const number = String;
const percent = (hundredths: number) => `${decimals(hundredths, ',', '.')}%`;

const placement: Readonly<Record<PlacementRule, string>> = {
  atLeastEqual: `A promotion goes to the first amount of the new scale that is at least equal (article ${ARTICLES.promotionStep}).`,
  nextHigher:
    'A promotion goes to the first amount of the new scale that is higher: the choice of the school.',
  withAllowances: `A promotion goes to the first amount of the new scale that is at least the salary with allowances: until 2025 the binding allowance (article ${ARTICLES.promotion}), since then a twelfth of the October allowance. The latter is a reading.`,
};

/** The English texts of the career. Names of tables and what stands in them stay Dutch, as in the workbook. */
export const careerEn: CareerTexts = {
  number,
  event: (event) => EVENTS[event],

  section: {
    title: 'Career',
    more: 'See the whole career',
    moreOf: (name) => `See the whole career of ${name}`,
  },

  screen: {
    hint: (name, day) => `${name}, counted from ${date(day)}.`,
    nobody: 'Choose an employee first, with the search box or in the workbook.',
    noDay: 'Fill in a reference date first: without it no career can be computed.',
  },

  table: {
    old: (newest) =>
      `The newest salary table is of ${date(newest)}. Amounts and steps may have changed since.`,
    shipped: (newest) =>
      `The table Salaristabel is not there yet, or it is empty. So the table of ${date(newest)} is used, the newest that is public and confirmed. Amounts and steps have changed since.`,
    oldFix:
      'Add the present table with More, Import a salary table, with its own effective date. The old rows stay.',
    add: 'Put Salaristabel and Functies in the workbook',
    added: 'Salaristabel and Functies are in the workbook.',
  },

  facts: {
    fullTime: 'Monthly salary, full time',
    atFte: (fte) => `Monthly salary at ${number(fte)}\u00a0fte`,
    maximum: (scale) => `Maximum of scale ${scale}`,
    highest: (scale) => `Maximum of the highest scale (${scale})`,
    reached: 'reached',
    on: date,
    place: (scale, step, table) =>
      `Scale ${scale}, step ${step}${table === null ? '' : ` in the table of ${date(table)}`}, gross per month.`,
    timesFte: (monthly, fte, result) => `${euros(monthly)} × ${number(fte)} fte = ${euros(result)}.`,
    source: (source) => `Source: ${source}`,
    noSource: 'Salaristabel gives no source for this table.',
    increments: (p) => {
      if (p.converted)
        return `Each 1 August gives one step, and a new table converts the steps: after ${p.increments} times 1 August and the conversion the last step, ${p.step}, is reached, on ${date(p.day)}.`;
      return p.increments === 0
        ? `The last step of the scale is ${p.step}.`
        : `Each 1 August gives one step: after ${p.increments} of them step ${p.step} is reached, on ${date(p.day)}.`;
    },
    path: (name, scales) =>
      `According to Functies ${name} goes on to scale ${scales}. A promotion comes on 1 August when the maximum has been held long enough.`,
    noPath: (name) => `According to Functies this is the highest scale of ${name}.`,
    coursesDone: 'Required courses are taken as done here: this is the earliest date.',
    shippedFunctions:
      'This workbook has no table Functies: these are the examples that ship. The school’s own function structure decides.',
    fteUnknown: 'The fte cannot be read, so there is no salary at the fte and no forecast.',
    onlyScale: 'The highest scale cannot be told.',
    leftOut: (scale) => `Scale ${scale} does not count.`,
  },

  possibilities: {
    title: 'Possibilities',
    intro: (name) => `The scales of ${name}:`,
    group: { onderwijsondersteunend: 'close to teaching', beheersmatig: 'running the organisation' },
    scale: (scale, variant) => (variant === null ? `Scale ${scale}` : `Scale ${scale}, ${variant}`),
    here: 'here now',
    course: (course) => `requires ${course}`,
    waiting: (years) => `after ${years} ${years === 1 ? 'year' : 'years'} at the maximum`,
    horizontal: 'Other work on the same scale',
    noHorizontal: (scale) => `Functies has no other function on scale ${scale}.`,
    move: (name, variant, highest) =>
      `${name}${variant === null ? '' : ` ${variant}`}, up to scale ${highest}`,
  },

  scenario: {
    title: 'Forecast',
    choose: (most) => `Compare (at most ${most})`,
    enough: (most) => `There are ${most} side by side already: switch one off first.`,
    names: {
      stay: 'Stay',
      path: 'Follow path',
      move: 'Plus variant',
      course: 'After course',
      fte: 'Other fte',
      withheld: 'No increment',
      extraStep: 'Extra step',
      teacher: 'Become a teacher',
    },
    stay: 'In the present scale, a step each 1 August.',
    path: 'As in Functies: promotion after the maximum, and after a required course as it stands in the plan.',
    move: (scale, from) => `Agreed: to scale ${scale} on ${date(from)}.`,
    course: (course, scale, last) =>
      `${course} is finished on ${date(last)} according to the plan; agreed: to scale ${scale} on the first 1 August after it.`,
    fte: (fte, from) => `${number(fte)} fte from ${date(from)} on, in the present scale.`,
    withheld: (school) => `No step on 1 August ${school}, in the present scale.`,
    extraStep: (school) => `One step extra on 1 August ${school}, in the present scale.`,
    teacher: (scale, from) =>
      `Appointed as a teacher in scale ${scale} on ${date(from)}, and a step each 1 August after it.`,
    conditions: {
      path: [
        `A promotion is an appointment to another function, not a right (article ${ARTICLES.appointment}). An appeal against a promotion that is withheld is possible within 6 weeks (article ${ARTICLES.appeal}).`,
      ],
      withheld: [
        `Withholding is possible once in a career, after two negative appraisals in a row at least a year apart (article ${ARTICLES.withheldIncrement}).`,
        `An appeal against it is possible within 6 weeks, by registered letter (article ${ARTICLES.appeal}).`,
      ],
      extraStep: [
        `An extra step is possible on an appraisal, within a frame agreed with the (P)MR (article ${ARTICLES.extraStep}).`,
      ],
      teacher: [
        `Not qualified yet: only in scale LB, at most 2 years and 3 contracts, in special cases twice a year longer. At the start there is a study plan with time and money, and study leave for what falls in working hours (article ${ARTICLES.unqualifiedTeacher}).`,
        `Whoever then qualifies with 12 months of service gets a permanent contract at once (article ${ARTICLES.unqualifiedTeacher}).`,
        `The first appointment as a qualified teacher adds a step per 4 years since qualifying (article ${ARTICLES.firstTeacherStep}). That is not counted here.`,
        `A trainee teacher (LIO) first is possible too: 5 months full time or as much part time, for half of LD step 1 (€1,749 in 2025), without training right, keuzebudget and increment (article ${ARTICLES.traineeTeacher}).`,
        `Saved training money goes on, and the right to training hours becomes 83 (article ${ARTICLES.trainingHours}).`,
        `The amounts of scale LB are those of the ${READ_EDITION.title}, ${articleEn('teacherScales')}, unless your salary table has the scale: not confirmed after ${date(READ_EDITION.until)}.`,
      ],
    },
    lower: (p) =>
      `${p.name}: on ${date(p.day)} the pay of a year falls from ${p.before} to ${p.after} by the step to scale ${p.scale}, step ${p.step}.`,
    lowerFix: `Counted with holiday allowance, end-of-year payment and October allowance. Agree on a higher step, or choose 2 for bevordering in CAO_regels: then allowances count (article ${ARTICLES.promotionPay}).`,
    letter: 'Make the letter',
    fteField: 'Another fte to try',
    fteRefused: 'Type an fte from 0 to 1.5, such as 0.8.',
    courseDone: 'Take required courses as done',
    chart: 'Monthly salary per year',
    chartLabel: (names) =>
      `Step line of the monthly salary per year for ${names.join(', ')}. The table below says the same.`,
    atFte: 'at the own fte',
    fullTime: 'full time',
    basis: 'Amounts in the line',
    caption: 'Per year: scale and step, monthly salary at the fte, and full time',
    year: 'From',
    day: (day) => {
      const { year: y, month, day: d } = civilOf(day);
      return `${d}-${month}-${y}`;
    },
    place: (scale, step) => `${scale} / ${step}`,
    placeWords: (scale, step) => `scale ${scale}, step ${step}`,
    atFteShort: (amount, fte) => `${amount} at ${number(fte)} fte`,
    fullTimeShort: (amount) => `${amount} full time`,
    last: 'At the maximum',
    never: 'not in these years',
    total: (from, to) => `Gross together ${year(from)} to ${year(to)}`,
    more: (difference, than) =>
      difference === 0
        ? `as much as ${than}`
        : `${euros(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'} than ${than}`,
    ends: (end) => `Employment lasts until ${date(end)}; there is no salary after it.`,
    beyond: (newest) => `All after ${date(newest)} is computed with that table, without any rise.`,
    sources: (rule) =>
      `Each 1 August gives one step, until the last of the scale (article ${ARTICLES.increment}; no CAO names a minimum service). ${placement[rule]} The amount of a year is monthly salary × fte, month by month, without surcharges.`,
    problem: (name) => `${name} cannot be computed.`,
    announce: (names) => `Compared: ${names.join(', ')}.`,
  },

  growth: {
    title: 'Growing: from saving to maximum',
    none: 'According to Functies there is no higher scale to grow to.',
    target: 'To',
    rule: 'Promotion',
    rules: { atMaximum: 'after the maximum of the scale', agreed: 'agreed, as soon as possible' },
    saving: (from, to, amount) =>
      from === to
        ? `Saving: ${euros(amount)} from the budget of ${year(from)}`
        : `Saving: ${euros(amount)} from the budgets of ${year(from)} to ${year(to)}`,
    course: (name, start, end) =>
      start === end ? `${name} in ${year(start)}` : `${name} from ${year(start)} to ${year(end)}`,
    proposed: 'proposal: not among the wishes yet',
    done: (name) => `${name} is finished already, according to the wishes.`,
    maximum: (scale) => `Maximum of scale ${scale}`,
    promotion: (scale, step, before, after) =>
      `Promotion to scale ${scale}, step ${step}: from ${euros(before)} to ${euros(after)} full time per month`,
    lowerYear: (before, after) =>
      `Mind: the pay of a year falls from ${euros(before)} to ${euros(after)}, with holiday allowance, end-of-year payment and October allowance.`,
    newMaximum: (scale) => `Maximum of scale ${scale}`,
    missing: {
      courseNotPlanned: 'Without the course this promotion does not come.',
      notWithinYears:
        'This promotion does not come within the years of the forecast, or the scale pays no more.',
    },
    noPlace: {
      noPrice: (course) =>
        `${course} has no price, so no plan can be made. Put the course with its price in Opleidingen.`,
      noRoom: (course) => `${course} does not fit within the years of the plan.`,
      waits: (course) => `${course} comes after another wish, which is not planned.`,
      unknown: (course) =>
        `${course} cannot be planned. See the wishes and the data check for what is missing.`,
    },
    cost: 'Cost of the course',
    pot: 'from the training budget',
    short: 'not covered yet: for the fund, the employer or longer saving',
    gain: 'What the promotion brings per month',
    monthlyFrom: (on, fte) => `Gross, at ${number(fte)} fte, against staying in the scale on ${date(on)}.`,
    yearly: (school, amount) => `In ${year(school)}: ${euros(amount)} gross more than when staying.`,
    covers: (school) => `By ${year(school)} the difference in salary adds up to the price of the course.`,
    coversNot:
      'Within the years of the forecast the difference in salary is less than the price of the course.',
    costFrom: (price, parts) => `${euros(price)} = ${parts.join(' + ')}.`,
    payer: (amount, who) => `${euros(amount)} ${who}`,
    payerOf: (amount, source) => `${euros(amount)} from ${payerEn(source)}`,
    addWish: (course) => `Put ${course} among the wishes`,
    added: (course, name) => `${course} is among the wishes of ${name}.`,
  },

  cost: {
    title: 'Cost to the employer',
    intro:
      'When staying in the scale, with what the CAO VO gives beside the salary. A percentage of your own goes before.',
    kind: 'Per',
    kinds: { calendar: 'calendar year', school: 'school year' },
    names: {
      holidayAllowance: 'Holiday allowance (%)',
      yearEnd: 'End-of-year payment (%)',
      employerPart: 'Employer’s contributions (%)',
    },
    empty: 'Not filled in: does not count.',
    employerBase: `Over salary, holiday, year-end and October allowance together (CAO VO, ${articleEn('countsFor')}).`,
    unread: 'First a percentage that can be read; then the cost stands here.',
    own: 'From Instellingen.',
    fromCao: (value, from, source, unconfirmedAfter) =>
      `${percent(value)} since ${date(from)}: ${source}.${unconfirmed(unconfirmedAfter)}`,
    amount: (p) =>
      `${p.name}: ${euros(p.value)} per ${p.perYear ? 'year' : 'month'} full time for ${p.who}, since ${date(p.from)} (${p.source}).${unconfirmed(p.unconfirmedAfter)}`,
    notCounted: `Not counted, for the workbook does not know it: the October allowance of who is paid above the maximum by a guarantee, the transition of August 2025, and what leave, strike or suspension takes off (article ${ARTICLES.octoberAllowance}, ${articleEn('octoberCuts')}).`,
    refused: 'Type 0, or a percentage from 1 to 200, such as 8.33.',
    save: 'Keep in Instellingen',
    saved: 'The surcharges are in Instellingen.',
    savedComment: 'Bij de kosten voor de werkgever, in hele procenten en honderdsten',
    year: 'Year',
    salary: 'Salary',
    surcharges: 'Surcharges',
    total: 'Total',
    caption: 'Cost per year',
    yearName: (kind, value) => (kind === 'school' ? year(value) : String(value)),
    firstYear: (day) => `The first year counts from ${date(day)}.`,
    thisYear: (name) => `Total in ${name}`,
    thisYearFrom: (name, day) => `Total in ${name}, from ${date(day)}`,
    wholeYear: (name) => `The whole of ${name}`,
    wholeYearRule: (kind) =>
      kind === 'school'
        ? 'As if scale, step and salary table of now held from 1 August on; with the fte of each day.'
        : 'As if scale, step and salary table of now held from 1 January on, before the increment of 1 August too; with the fte of each day.',
    teamWholeYear: (name, amount) => `The whole of ${name}, at the scale and step of now: ${amount}.`,
    sum: (p) =>
      `${euros(p.salary)} salary + ${euros(p.holidayAllowance)} holiday allowance + ${euros(p.yearEnd)} end-of-year payment + ${euros(p.october)} October allowance + ${euros(p.employerPart)} employer’s part = ${euros(p.total)}.`,
    rule: `Salary is monthly salary × fte, month by month. The end-of-year payment is rounded per month (${articleEn('yearEndPerMonth')}), the October allowance counts in the months in which it is built up. The employer’s part goes over salary, holiday allowance, end-of-year payment and October allowance together (${articleEn('countsFor')}).`,
    team: 'Whole team',
    computeTeam: 'Compute the whole team',
    computing: (all) => `${all} employees are being computed…`,
    counted: (count) => (count === 1 ? '1 employee' : `${count} employees`),
    leftOut: (count) =>
      count === 1
        ? '1 employee does not count: scale, step or fte cannot be read, or employment is over.'
        : `${count} employees do not count: scale, step or fte cannot be read, or employment is over.`,
  },
};

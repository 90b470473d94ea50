import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { schoolYearText as year } from '../../tables/values';
import { dateEn, eurosEn as euros, payerEn } from '../format/en';
import type { StatementTexts } from '../nl/statement';

const hours = (hundredths: number) => String(hundredths / 100);
const named = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** What stands on “Your training budget”, and in the message about it, in English. */
export const statementEn: StatementTexts = {
  language: 'en-US',
  sheetName: (number: string) => `Budget ${number}`,
  fileName: (count: number, number: string) =>
    count === 1 ? `Training budget ${number}.docx` : 'Training budgets.docx',
  title: 'Your training budget',
  euros,
  year,
  day: dateEn,
  named,

  who: {
    name: 'Name',
    numbered: (name: string, number: string) => (name === '' ? number : `${name} (${number})`),
    job: 'Function',
    fte: (fte: number) => `${fte} fte`,
    school: 'School',
    day: 'Computed on',
  },
  intro:
    'Every school year you have a right to money for training. Here you read what you have now, until when you can use it, and what you can do with it.',

  money: {
    heading: 'What you have',
    unknown:
      'We cannot compute your budget now, because something in the data is not right. That is why there is no amount here. Ask about it; under Questions you find whom.',
    noRight: 'The CAO gives no training budget of your own for your function.',
    nothing: 'There is no money in your training budget now.',
    usable: 'In your budget',
    committed: 'Agreed',
    committedValue: (p: { amount: Cents; later: boolean }) =>
      `${euros(p.amount)} is still to be paid for what was agreed with you${p.later ? ', also from budget that you get later' : ''}`,
    free: 'Free to spend',
    hours: 'Hours',
    hoursValue: (p: { left: number; granted: number }) =>
      `${hours(p.left)} hours left to follow training; this school year you got ${hours(p.granted)} hours`,
    columns: { year: 'Budget of', left: 'Left', lastDay: 'To be used up to and including' },
    more: (count: number, amount: Cents) =>
      `${count === 1 ? '1 more school year' : `${count} more school years`}, together ${euros(amount)}`,
  },

  lapse: {
    heading: (day: Day) => `What lapses after ${dateEn(day)}`,
    nothing: 'Nothing lapses then.',
    planned: 'Nothing lapses then, if what was agreed or planned goes ahead.',
    amount: (p: { amount: Cents; day: Day }) =>
      `After ${dateEn(p.day)} ${euros(p.amount)} lapses if you do not use it. This is what you can do:`,
    leaves: (day: Day) => `Your employment ends on ${dateEn(day)}. What you have left then lapses.`,
    use: '– Use the money: choose a course or training.',
    useVo:
      '– Use the money: choose a course or training. It may also be for professional literature, a network or membership of a professional association. You alone decide about the money of this school year.',
    keep: (p: { amount: Cents; until: Day; day: Day }) =>
      `– Or keep it: hand in a plan to your manager on ${dateEn(p.day)} at the latest. In consultation you can then keep ${euros(p.amount)} and use it up to and including ${dateEn(p.until)}.`,
  },

  agreed: {
    heading: 'What was agreed',
    none: 'No course that must still be paid has been agreed with you now.',
    course: (p: { course: string; start: SchoolYear; end: SchoolYear; left: Cents }) =>
      `– ${p.course}, ${p.start === p.end ? `in ${year(p.start)}` : `from ${year(p.start)} up to and including ${year(p.end)}`}. ${euros(p.left)} is still to be paid from your budget.`,
    next: (p: { amount: Cents; year: SchoolYear }) =>
      `The next payment is ${euros(p.amount)}, in school year ${year(p.year)}.`,
    others: (parts: readonly string[]) => `Beside that ${named(parts)}.`,
    other: (source: string, amount: Cents) => `${payerEn(source)} pays ${euros(amount)}`,
    more: (count: number, amount: Cents) =>
      `– And ${count === 1 ? '1 more course' : `${count} more courses`}: together ${euros(amount)} still to be paid.`,
    uncovered: (amount: Cents) =>
      `For ${euros(amount)} of this there is no money in your budget. Your employer decides about that: ask about it.`,
    leftOut: (courses: readonly string[]) =>
      `The data of ${named(courses)} are not right yet. That does not count on this page.`,
    wishes: (courses: readonly string[], more: number) =>
      `This you would like to do; it is not agreed yet: ${named(more > 0 ? [...courses, `${more} more`] : courses)}.`,
  },

  career: {
    heading: 'What is possible in your function',
    place: (scale: string, step: string) =>
      step === '' ? `You are in scale ${scale}.` : `You are in scale ${scale}, step ${step}.`,
    atMaximum: 'That is the highest amount of your scale.',
    maximumOn: (p: { day: Day; table: Day | null }) =>
      `On ${dateEn(p.day)} you reach the highest amount of your scale${p.table === null ? '' : `, by the salary table of ${dateEn(p.table)}`}.`,
    ahead: (stages: readonly string[], more: number) =>
      `After that your function offers: ${named(more > 0 ? [...stages, `${more} more steps`] : stages)}.`,
    stage: (p: { scale: string; variant: string | null; course: string | null }) =>
      `scale ${p.scale}${p.variant === null ? '' : ` (${p.variant})`}${p.course === null ? '' : `, with the course ${p.course}`}`,
    highest: 'Your scale is the highest scale of your function.',
    unknown: 'Which steps your function has is not in our data yet. Ask about it in your conversation.',
    beside: (functions: readonly string[], more: number) =>
      `In the same scale we also have: ${named(more > 0 ? [...functions, `${more} more functions`] : functions)}.`,
    noRight: 'A higher scale or another function is no right. The school must appoint you to it.',
  },

  questions: {
    heading: 'Questions?',
    manager: (name: string) => (name === '' ? 'Ask your manager.' : `Ask your manager: ${name}.`),
    contact: (contact: string) => `You can also turn to: ${contact}.`,
  },

  small: {
    assumes: 'What was spent of your budget before is not known yet: the amounts assume that it is nothing.',
    computed: (day: Day) =>
      `Computed on ${dateEn(day)}, with what was booked up to and including that day. Amounts can change, for instance when your hours or the CAO change.`,
    source: (parts: readonly string[]) => `Sources: ${parts.join('; ')}.`,
    article: (title: string, article: string | null) => (article === null ? title : `${title}, ${article}`),
    unconfirmed: (until: Day | null) =>
      until === null ? 'not confirmed' : `not confirmed after ${dateEn(until)}`,
    own: 'rule of the school',
    personal: 'agreement with you',
  },

  message: {
    dear: (name: string) => (name === '' ? 'Dear colleague,' : `Dear ${name},`),
    unknown: 'We cannot compute your training budget now, because something in the data is not right.',
    usable: (p: { usable: Cents; day: Day }) =>
      `On ${dateEn(p.day)} there is ${euros(p.usable)} in your training budget.`,
    free: (p: { committed: Cents; free: Cents }) =>
      `For what was agreed ${euros(p.committed)} is still to be paid. Free to spend is ${euros(p.free)}.`,
    lapse: (p: { amount: Cents; day: Day }) =>
      `After ${dateEn(p.day)} ${euros(p.amount)} lapses if you do not use it.`,
    keep: (p: { amount: Cents; until: Day; day: Day }) =>
      `If you hand in a plan on ${dateEn(p.day)} at the latest, you can keep ${euros(p.amount)} in consultation up to and including ${dateEn(p.until)}.`,
    regards: (school: string) => (school === '' ? 'Kind regards' : `Kind regards,\n${school}`),
  },

  list: {
    sheetName: 'Samenvoeglijst',
    columns: {
      number: 'Personnel number',
      name: 'Name',
      email: 'E-mail',
      functionName: 'Function',
      team: 'Team',
      manager: 'Manager',
      location: 'Location',
      day: 'Computed on',
      usable: 'In budget',
      committed: 'Agreed',
      free: 'Free to spend',
      lapse: 'Lapses',
      lapseDay: 'Lapses after',
      keepable: 'Can be kept with a plan',
      until: 'Kept up to and including',
      course: 'Next payment for',
      next: 'Next payment',
      nextYear: 'In school year',
      contact: 'Questions to',
      message: 'Message',
    },
  },
};

import { PERSON_DATE_ARTICLES } from '../cao/calendarDates';
import { fteOn } from '../domain/budget/employment';
import { monthOf, type Day } from '../domain/calendar';
import { inSlices, type Slices } from '../pacing';
import { assumesNothingSpent } from '../school/budget/assumesNothingSpent';
import { personDates, type PersonDate } from '../school/dates/personDates';
import { isEmployed } from '../school/employed';
import { nameAndNumber } from '../school/findPeople';
import { plannedUses } from '../school/plan/plannedUse';
import { baseCao } from '../school/read/ownRules';
import { keepsPersonalPlans } from '../school/read/talks';
import type { Employee, School, SchoolReading } from '../school/school';
import { signalsOf, tellsOfSalary, type PersonSignals, type Signal } from '../school/signals/signals';
import { talkList, type TalkRow } from '../school/signals/talkList';
import { ended } from '../texts/format/nl';
import type { ManagerListTexts } from '../texts/nl/managerList';
import type { SignalTexts } from '../texts/nl/signals';
import type { YearDatesTexts } from '../texts/nl/yearDates';
import { dateDetail } from './calendar/dateDetail';
import { LIST } from './managerListKey';
import { headed, texts } from './blocks';
import type { Paper, PaperBlock, PaperCell } from './paper';
import { signalSentence } from './signalTexts';
import { columnsOf } from './columnsOf';

/** One person in the list. */
export interface ListedPerson {
  readonly employee: Employee;
  /** Hundredths; null where it is not known. */
  readonly fte: number | null;
  readonly signals: PersonSignals;
  readonly talk: TalkRow | null;
  /** Whether the balance assumes that nothing was ever spent. */
  readonly assumes: boolean;
  /** The dates of the employee in the coming year. */
  readonly dates: readonly PersonDate[];
}

/** The group that the list is about, and whether it holds salaries. */
export interface ManagerListChoices {
  /** The manager, team or location, as it is written. */
  readonly label: string;
  /** The part of the key that differs between lists. */
  readonly key: string;
  readonly withSalaries: boolean;
}

/** The people who are employed on the day, with their balance, signals, conversation and dates, by name. */
export async function listedPeople(
  reading: SchoolReading,
  school: School,
  people: readonly Employee[],
  day: Day,
  slices: Slices = {},
): Promise<readonly ListedPerson[]> {
  const { settings, salary, talks } = school;
  const planned = plannedUses(reading);
  const vo = baseCao(reading) === 'VO';
  const personalPlans = vo && keepsPersonalPlans(reading.raw);
  const context = { day, settings, salary: salary.tables, personalPlans, vo };
  const dateContext = { day, talkMonths: settings.talkMonths, vo };
  const employees = people.filter((employee) => isEmployed(employee, day));
  const dates = talkDates(school, employees, day);
  const listed = await inSlices(
    employees,
    (employee): ListedPerson => {
      const own = [talks.get(employee.key), planned.get(employee.key) ?? []] as const;
      return {
        employee,
        fte: employee.employment && Math.round(fteOn(employee.employment, day) * 100),
        signals: signalsOf(employee, ...own, context),
        talk: dates.get(employee.key) ?? null,
        assumes: assumesNothingSpent(employee, settings),
        dates: personDates(employee, ...own, dateContext),
      };
    },
    slices,
  );
  return listed.sort((a, b) => (a.employee.name < b.employee.name ? -1 : 1));
}

/** When everybody is due, whatever the month. */
function talkDates(school: School, employees: readonly Employee[], day: Day): ReadonlyMap<string, TalkRow> {
  const { talks, settings } = school;
  const { due } = talkList({ employees, talks, settings, day, monthsOn: 0, withLater: true });
  return new Map(due.map((row) => [row.employee.key, row]));
}

/** The list as a page. Salaries, and signals about salaries, are on it only by choice. */
export function managerPaper(
  people: readonly ListedPerson[],
  day: Day,
  { label, key, withSalaries }: ManagerListChoices,
  t: ManagerListTexts,
  signalTexts: SignalTexts,
  dateTexts: YearDatesTexts,
): Paper {
  const assumed = people.filter(({ assumes }) => assumes).length;
  return {
    key: `${LIST}${key}`,
    sheetName: t.sheetName(label),
    language: t.language,
    onePage: false,
    blocks: [
      { kind: 'title', text: t.title(label) },
      { kind: 'text', text: t.asOf(day) },
      ...texts(assumed > 0 ? t.assumed(assumed) : ''),
      ...peopleBlocks(people, t),
      ...(withSalaries ? salaryBlocks(people, t) : []),
      ...speakBlocks(people, day, t),
      ...dateBlocks(people, t, signalTexts, dateTexts),
      ...bringBlocks(people, withSalaries, t, signalTexts),
    ],
  };
}

/** In a table of its own: a page has no room for more columns. */
function salaryBlocks(people: readonly ListedPerson[], t: ManagerListTexts): PaperBlock[] {
  const { name, functionName, scale, step } = t.columns;
  return [
    { kind: 'heading', text: t.salaries },
    {
      kind: 'table',
      columns: columnsOf('text', name, functionName, scale, step),
      rows: people.map(({ employee }) => [
        nameAndNumber(employee),
        employee.functionName,
        employee.scale,
        employee.step,
      ]),
    },
  ];
}

function peopleBlocks(people: readonly ListedPerson[], t: ManagerListTexts) {
  const { name, functionName, fte, usable, lapsing, talk } = t.columns;
  const unknown = people.filter(({ signals }) => signals.usable === null).length;
  const sum = (amount: (person: ListedPerson) => number | null) =>
    people.reduce((total, person) => total + (amount(person) ?? 0), 0);
  const blocks: PaperBlock[] = [
    { kind: 'heading', text: t.people },
    {
      kind: 'table',
      columns: [
        ...columnsOf('text', name, functionName),
        ...columnsOf('fte', fte),
        ...columnsOf('euro', usable, lapsing),
        ...columnsOf('text', talk),
      ],
      rows: people.map((person): PaperCell[] => [
        nameAndNumber(person.employee),
        person.employee.functionName,
        person.fte,
        person.signals.usable,
        person.signals.lapsing,
        talkText(person, t),
      ]),
      total: [
        t.total,
        null,
        sum((person) => person.fte),
        sum(({ signals }) => signals.usable),
        sum(({ signals }) => signals.lapsing),
        null,
      ],
    },
  ];
  return unknown > 0 ? [...blocks, { kind: 'small' as const, text: t.unknown(unknown) }] : blocks;
}

function talkText({ talk }: ListedPerson, t: ManagerListTexts): string {
  const due = talk?.due ?? null;
  if (due === null) return t.noTalk;
  return talk?.overdue ? t.overdue(due) : t.due(due);
}

/** The employees whose conversation is overdue, or due in this month or the next, the earliest first. */
function speakBlocks(people: readonly ListedPerson[], day: Day, t: ManagerListTexts): PaperBlock[] {
  const { last } = monthOf(day, 1);
  const soon = people
    .filter(({ talk }) => (talk?.due ?? Infinity) <= last)
    .sort((a, b) => (a.talk?.due ?? 0) - (b.talk?.due ?? 0));
  const lines = soon.map((person) => `– ${nameAndNumber(person.employee)}: ${talkText(person, t)}`);
  return headed(t.speak, ...(lines.length === 0 ? [t.speakNobody] : lines));
}

/** Dates that other parts of the list show already. */
const ELSEWHERE: readonly PersonDate['kind'][] = ['talk', 'lapses', 'lapsesWithoutPlan'];

/** The days of these people in the coming year, the first one first. */
function dateBlocks(
  people: readonly ListedPerson[],
  t: ManagerListTexts,
  signalTexts: SignalTexts,
  dateTexts: YearDatesTexts,
): PaperBlock[] {
  const dates = people
    .flatMap((person) => person.dates)
    .filter(({ kind }) => !ELSEWHERE.includes(kind))
    .sort((a, b) => a.day - b.day);
  const lines = dates.map((one) => {
    const detail = dateDetail(one, dateTexts, signalTexts);
    const article = PERSON_DATE_ARTICLES[one.kind];
    // What an agreement is about says all of it.
    const said = [
      ...(one.kind === 'agreement' ? [] : [dateTexts.short[one.kind]]),
      ...(detail === '' ? [] : [detail]),
    ].join(', ');
    const who = `${dateTexts.day(one.day)}, ${nameAndNumber(one.employee)}`;
    return `– ${who}: ${said}${article === null ? '' : ` (${article})`}`;
  });
  return headed(t.dates, ...(lines.length === 0 ? [t.noDates] : lines));
}

function bringBlocks(
  people: readonly ListedPerson[],
  withSalaries: boolean,
  t: ManagerListTexts,
  signalTexts: SignalTexts,
): PaperBlock[] {
  const lines = people.map(({ employee, signals }) => {
    const said = signals.signals
      .filter((signal) => isMeant(signal, withSalaries))
      .map((signal) => signalSentence(signalTexts, signal));
    return `– ${nameAndNumber(employee)}: ${said.length === 0 ? t.nothing : said.map(ended).join(' ')}`;
  });
  return [...headed(t.bring, ...lines), { kind: 'small', text: t.always }];
}

/** The day of the conversation stands elsewhere already. */
function isMeant(signal: Signal, withSalaries: boolean): boolean {
  return signal.kind !== 'talk' && (withSalaries || !tellsOfSalary(signal));
}

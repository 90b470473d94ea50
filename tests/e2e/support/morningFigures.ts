import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Employment } from '../../../src/domain/budget/employment';
import { grantedLots } from '../../../src/domain/budget/grantedLots';
import { Pot, type Payment } from '../../../src/domain/budget/lots';
import type { PotInput } from '../../../src/domain/budget/ledger';
import { potView, type PotView } from '../../../src/domain/budget/potView';
import { dayOf, lastDayOf, schoolYearOf, type Day, type SchoolYear } from '../../../src/domain/calendar';
import { planLots } from '../../../src/domain/plan/lots';
import { neededSaving, type NeededSaving } from '../../../src/domain/plan/neededSaving';
import { planCourses } from '../../../src/domain/plan/plan';
import type { PotKind } from '../../../src/domain/rules';
import { dayOfIso, shippedRuleBook } from '../../../src/tables/caoRules';
import { agreementNl } from '../../../src/texts/nl/agreement';
import { statementNl } from '../../../src/texts/nl/statement';
import { fteOf, nameOf, type TrueEmployee, type TrueExpense, type TrueWish } from './morningSchool';

/**
 * Every figure of a morning's papers, from the people, expenses and wishes that it began with: by the rules of the field
 * alone, without anything that reads the workbook or makes a paper.
 */

/** Somebody of the morning, with all that was booked and is wished for. */
export interface TruePerson {
  readonly one: TrueEmployee;
  readonly expenses: readonly TrueExpense[];
  readonly wish: TrueWish | null;
}

/** The scales of a function, as `Functies` has them, in order. */
export type TrueFunctions = ReadonlyMap<
  string,
  readonly { readonly scale: string; readonly variant: string }[]
>;

const RULES = shippedRuleBook('VO').forEmployee(null);
/** Nobody plans further ahead. */
const YEARS_AHEAD = 12;
/** What the list calls it, and what `Functies` does. */
const OTHER_NAME = new Map([['TOA', 'Technisch onderwijsassistent (TOA)']]);

interface SalaryTable {
  readonly effectiveDate: string;
  readonly scales: readonly { readonly scale: string; readonly euros: readonly number[] }[];
}
const DATA = join(process.cwd(), 'src/cao/data');
const NEWEST_TABLE = readdirSync(DATA)
  .filter((name) => name.startsWith('salaristabel.vo.'))
  .sort()
  .at(-1)!;
const SALARIES = JSON.parse(readFileSync(join(DATA, NEWEST_TABLE), 'utf8')) as SalaryTable;

function employmentOf({ periods: [first, ...changes], end }: TrueEmployee): Employment {
  return { start: first.from, end, fte: first.fte, changes };
}

function inputOf({ one, expenses }: TruePerson, kind: PotKind): PotInput {
  const booked = expenses
    .filter(({ payer }) => kind === 'scholingsbudget' && payer === 'budget')
    .map(({ date, cents }) => ({ date, amount: cents }));
  return { kind, employment: employmentOf(one), rules: RULES, expenses: booked, opening: [] };
}

const potOf = (person: TruePerson, kind: PotKind, day: Day): PotView => potView(inputOf(person, kind), day);

/** A course with what pays it in each school year. */
interface TrueCourse {
  readonly course: string;
  readonly price: number;
  readonly start: SchoolYear;
  readonly end: SchoolYear;
  readonly years: readonly { readonly year: SchoolYear; readonly payments: readonly Payment[] }[];
  /** What each budget has before this. */
  readonly available: ReadonlyMap<SchoolYear, number>;
  /** What has to be saved for it; null where nothing has. */
  readonly saving: NeededSaving | null;
}

/** The course as early as budgets with a saving plan can pay all of it; null where they never can. */
export function courseOf(person: TruePerson, day: Day): TrueCourse | null {
  const { one, wish } = person;
  if (!wish) return null;
  const now = schoolYearOf(day);
  const { usable } = potOf(person, 'scholingsbudget', day);
  const price = wish.euros * 100;
  const part = price / wish.duration;
  for (let start = now; start + wish.duration <= now + YEARS_AHEAD; start++) {
    const end = start + wish.duration - 1;
    const span = { firstYear: now, lastYear: end, savedByPlan: now, usableFrom: now };
    const lots = grantedLots('scholingsbudget', employmentOf(one), RULES, span).map((lot) =>
      lot.year === now ? { ...lot, granted: usable } : lot,
    );
    const pot = new Pot(lots);
    const years = Array.from({ length: wish.duration }, (_, i) => ({
      year: start + i,
      payments: pot.pay(start + i, part),
    }));
    const paid = years.flatMap(({ payments }) => payments).reduce((sum, { amount }) => sum + amount, 0);
    if (paid < price) continue;
    const available = new Map(lots.map(({ year, granted }) => [year, granted]));
    return { course: wish.course, price, start, end, years, available, saving: savingOf(person, wish, day) };
  }
  return null;
}

function savingOf(person: TruePerson, { euros, duration }: TrueWish, day: Day): NeededSaving | null {
  const from = schoolYearOf(day);
  const span = { from, years: YEARS_AHEAD };
  const lots = planLots(inputOf(person, 'scholingsbudget'), day, span, 'planning');
  const wish = { price: euros * 100, duration, priority: 1 as const, earliest: from, latest: null };
  const input = { ...span, lots, wishes: [wish] };
  return neededSaving('scholingsbudget', input, planCourses(input), RULES);
}

/** A statement from its title to whom to ask. */
export function statementLines(person: TruePerson, functions: TrueFunctions, day: Day): string[] {
  const { one, wish } = person;
  const t = statementNl;
  const [money, hours] = [potOf(person, 'scholingsbudget', day), potOf(person, 'scholingsuren', day)];
  const granted = hours.entitlement?.amount ?? 0;
  const { year, left, lastDay } = t.money.columns;
  const lines = [
    t.title,
    `${t.who.name}\t${nameOf(one)} (${one.number})`,
    `${t.who.job}\t${one.functionName}, ${t.who.fte(fteOf(one, day))}`,
    `${t.who.day}\t${t.day(day)}`,
    t.intro,
    t.money.heading,
    `${t.money.usable}\t${t.euros(money.usable)}`,
    `${t.money.hours}\t${t.money.hoursValue({ left: hours.usable, granted })}`,
    ...[year, left, lastDay],
    ...money.lots.flatMap((lot) => [t.year(lot.year), t.euros(lot.left), t.day(lot.lastDay)]),
    ...lapseLines(money, courseOf(person, day), day),
    t.agreed.heading,
    t.agreed.none,
    ...(wish ? [t.agreed.wishes([wish.course], 0)] : []),
    ...careerLines(one, functions, day),
    t.questions.heading,
    t.questions.manager(one.manager),
  ];
  return lines.map(asTyped);
}

/** What lapses, beside what the course takes from it this school year, and what a plan would save of it. */
function lapseLines(money: PotView, course: TrueCourse | null, day: Day): string[] {
  const t = statementNl.lapse;
  const now = schoolYearOf(day);
  const planned = (course?.years ?? [])
    .filter(({ year }) => year === now)
    .flatMap(({ payments }) => payments)
    .reduce((sum, { amount }) => sum + amount, 0);
  const last = lastDayOf(now);
  // Nobody has an agreement to save, so that all of it is of this school year, and all of it lapses with it.
  const amount = money.usable - planned;
  if (amount === 0) return [t.heading(last), t.planned];
  return [
    t.heading(last),
    t.amount({ amount, day: last }),
    t.useVo,
    t.keep({ amount, until: lastDayOf(now + RULES.in(now).savingTerms.scholingsbudget.planning), day: last }),
  ];
}

/** Steps to the maximum of the scale, scales of the function above it, and other functions that have it. */
function careerLines(
  { functionName, scale, step }: TrueEmployee,
  functions: TrueFunctions,
  day: Day,
): string[] {
  const t = statementNl.career;
  const own = OTHER_NAME.get(functionName) ?? functionName;
  const stages = functions.get(own)!;
  const ahead = stages
    .slice(stages.findIndex((stage) => stage.scale === String(scale)) + 1)
    .map((stage) => t.stage({ scale: stage.scale, variant: stage.variant || null, course: null }));
  const beside = [...functions].flatMap(([name, scales]) =>
    name !== own && scales.some((stage) => stage.scale === String(scale)) ? [name] : [],
  );
  const steps = SALARIES.scales.find((one) => one.scale === String(scale))!.euros.length;
  // Each 1 August one step.
  const maximumOn = dayOf(schoolYearOf(day) + steps - step, 8, 1);
  const table = dayOfIso(SALARIES.effectiveDate);
  return [
    t.heading,
    `${t.place(String(scale), String(step))} ${step === steps ? t.atMaximum : t.maximumOn({ day: maximumOn, table })}`,
    ahead.length > 0 ? t.ahead(ahead, 0) : t.highest,
    t.beside(beside, 0),
    t.noRight,
  ];
}

/** The parts of an agreement that hold figures: who pays what and when, and behind it which budgets pay and what that leaves. */
export function agreementLines(course: TrueCourse): { readonly signed: string[]; readonly behind: string[] } {
  const t = agreementNl;
  const { years, saving } = course;
  const used = new Map<SchoolYear, number>();
  let [own, saved] = [0, 0];
  const savedOf = new Map<SchoolYear, number>();
  for (const { year, payments } of years)
    for (const { lot, amount } of payments) {
      used.set(lot.year, (used.get(lot.year) ?? 0) + amount);
      if (lot.year === year) own += amount;
      else saved += amount;
      if (lot.year < year) savedOf.set(lot.year, (savedOf.get(lot.year) ?? 0) + amount);
    }
  const savedYears = [...savedOf.keys()].sort();
  const parts = savedYears.map((year) => t.saving.part({ year, amount: savedOf.get(year)! }));
  const { columns } = t.courses;
  const sumOf = (payments: readonly Payment[]) => payments.reduce((sum, { amount }) => sum + amount, 0);
  const { planning } = RULES.in(course.start).savingTerms.scholingsbudget;
  const signed = [
    ...[columns.year, columns.amount, columns.budget],
    t.courses.course({ ...course, hours: null }),
    ...years.flatMap(({ year, payments }, i) => [
      t.courses.instalment({ year, number: i + 1, of: years.length }),
      ...[sumOf(payments), sumOf(payments)].map(t.euros),
    ]),
    t.conditions.heading,
    [
      ...(own > 0 ? [t.decisions.own(own)] : []),
      saved > 0 ? t.decisions.needed([t.decisions.saved(saved)]) : t.decisions.notNeeded,
      ...(saving ? [t.saving.handIn({ day: saving.handInBy, amount: saving.amount })] : []),
    ].join(' '),
  ];
  const behind = [
    ...[t.budgets.columns.year, t.budgets.columns.from],
    course.course,
    ...years.flatMap(({ year, payments }) => [
      t.year(year),
      payments.map(({ lot, amount }) => `${t.euros(amount)} ${t.budgets.budget(lot.year)}`).join('; '),
    ]),
    t.lots.heading,
    ...[
      t.lots.columns.year,
      t.lots.columns.available,
      t.lots.columns.used,
      t.lots.columns.left,
      t.lots.columns.lastDay,
    ],
    ...[...used.keys()].sort().flatMap((year) => {
      const available = course.available.get(year)!;
      return [
        t.year(year),
        t.euros(available),
        t.euros(used.get(year)!),
        t.euros(available - used.get(year)!),
        t.lots.day(lastDayOf(year + planning)),
      ];
    }),
    t.lots.lapse,
    ...(saved > 0 ? [t.saving.agreed(parts)] : []),
  ];
  return { signed: signed.map(asTyped), behind: behind.map(asTyped) };
}

/** With the blanks of the keyboard, as the paragraphs of a document are read. */
const asTyped = (text: string) => text.replaceAll('\u00a0', ' ');

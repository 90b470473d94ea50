import { firstDayOf, schoolYearOf, type Day } from '../domain/calendar';
import type { VacancyTexts } from '../texts/nl/vacancy';
import type { School } from '../school/school';
import type { SchoolFunction } from '../school/career/schoolCareer';
import { explainRule } from '../domain/ruleSource';
import { isCurrent } from './report/salaryAge';
import { grouped } from '../domain/grouped';
import { highest, lowest } from '../domain/extremes';

/** A text to copy, and where each part of it comes from. */
export interface Vacancy {
  readonly text: string;
  readonly sources: readonly string[];
}

/**
 * The text of a vacancy for a function: its scales with steps and, from the school's own table, amounts; how one grows; the training
 * budget. Amounts of a table that is too old, such as the one that ships, are left out.
 *
 * @param day the reference date; null where there is none, and then no amounts and no budget are named
 */
export function vacancyOf(chosen: SchoolFunction, school: School, day: Day | null, t: VacancyTexts): Vacancy {
  const { stages } = chosen;
  const v = t.vacancy;
  const amounts = day !== null && isCurrent(school.salary, day);
  const variants = stages.flatMap(({ variant }) => variant ?? []);
  const pay = stages.map((stage) => {
    const steps = day === null ? undefined : tableOn(school, day)?.find(stage.scale)?.steps;
    const named = v.scale({
      scale: String(stage.scale),
      variant: stage.variant,
      steps: amounts ? (steps?.length ?? null) : null,
    });
    const monthly = amounts && steps ? steps.map((step) => step.monthly) : [];
    return monthly.length === 0
      ? `- ${named}`
      : `- ${named}: ${v.amounts(lowest(monthly), highest(monthly))}`;
  });
  const next = stages
    .slice(1)
    .map(({ scale, variant, course, waitingYears }) =>
      v.next({ scale: String(scale), variant, course, waiting: waitingYears }),
    );
  const last = stages.at(-1);
  const training = trainingLines(school, day, t);
  const beside = sideways(chosen, school);
  const parts = [
    [v.function(chosen.name, variants)],
    [v.pay, ...pay],
    [
      v.growth,
      v.steps,
      ...(next.length > 0 ? [v.then, ...next.map((line) => `- ${line}`)] : []),
      ...(stages.length > 1 && last ? [v.appointment, v.last(String(last.scale))] : [v.only]),
      ...(beside.length > 0 ? [v.sideways(beside)] : []),
    ],
    ...(training.length > 0 ? [[v.training, ...training]] : []),
  ];
  return {
    text: parts.map((lines) => lines.join('\n')).join('\n\n'),
    sources: sourcesOf(chosen, school, amounts, t),
  };
}

function tableOn({ salary }: School, day: Day) {
  const { tables } = salary;
  // A day before the first table has no amounts; the newest ones would be of another time.
  return tables.newest.from === null || tables.newest.from <= day ? tables.on(day) : undefined;
}

/** The school’s other functions that begin on a scale of this one. */
function sideways(chosen: SchoolFunction, { functions }: School): string[] {
  const scales = new Set(chosen.stages.map(({ scale }) => String(scale)));
  return functions.all
    .filter((other) => other !== chosen && other.stages.some(({ scale }) => scales.has(String(scale))))
    .map(({ name }) => name);
}

function trainingLines({ employees }: School, day: Day | null, t: VacancyTexts): string[] {
  const rules = employees.find((employee) => employee.rules !== null)?.rules;
  if (!rules || day === null) return [];
  // The rules for everybody: an agreement with one employee does not apply to a vacancy.
  const general = (rule: 'scholingsbudget' | 'spaartermijn' | 'spaartermijn_plan') => {
    for (const employee of employees) {
      const sound = employee.rules?.isSound(rule) ? employee.rules : null;
      const found = sound && explainRule(sound, rule, firstDayOf(schoolYearOf(day)));
      if (found && !found.personal) return found;
    }
    return null;
  };
  const budget = general('scholingsbudget');
  const saving = Math.max(general('spaartermijn')?.value ?? 0, general('spaartermijn_plan')?.value ?? 0);
  return [
    ...(budget ? [t.vacancy.budget(budget.value)] : []),
    ...(budget && saving > 0 ? [t.vacancy.saving(saving)] : []),
  ];
}

function sourcesOf(
  { stages }: SchoolFunction,
  { functions, salary }: School,
  amounts: boolean,
  t: VacancyTexts,
): readonly string[] {
  const { newest, source } = salary;
  return [
    functions.origin === 'workbook' ? t.own : t.shipped,
    ...[...scalesBySource(stages)].map(([source, scales]) => t.stages(scales, source)),
    amounts ? t.amountsOwn(newest, source) : t.amountsNone(newest),
    t.increment,
  ];
}

/** The scales of which each source tells, in order; those without a source are left out. */
function scalesBySource(stages: SchoolFunction['stages']): ReadonlyMap<string, readonly string[]> {
  const told = stages.filter(({ source }) => source !== '');
  const bySource = grouped(told, ({ source }) => source);
  return new Map([...bySource].map(([source, own]) => [source, own.map(({ scale }) => String(scale))]));
}

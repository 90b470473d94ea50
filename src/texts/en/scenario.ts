import { schoolYearText as year } from '../../tables/values';
import { eurosEn } from '../format/en';
import type { ScenarioTexts } from '../nl/scenario';

/** English texts of the screen in which the school tries other rules. */
export const scenarioEn: ScenarioTexts = {
  hint: 'Change a rule for the whole school and see what it does to all plans before anything is recorded. Agreements with single employees still hold.',
  noDay: 'There is no reference date. Fill in the cell named Peildatum.',
  from: 'From 1 August of',
  savingTerm: 'Saving term in school years',
  savingTermWrong: (most) => `Type a whole number from 0 to ${most}.`,
  budget: 'Training budget per school year at 1.0 fte',
  fund: (schoolYear) => `Money of the fund in ${year(schoolYear)}`,
  indexation: 'Indexation of salaries, % per year',
  indexationHint: 'For the years after the newest salary table. This is only computed, not recorded.',
  indexationWrong: 'Type a percentage from 0 to 20, such as 2.5.',
  empty: 'Empty: as it is now',
  asNow: (value) => `Now ${value}. Empty: leave it.`,
  years: (count) => (count === 1 ? '1 school year' : `${count} school years`),
  old: 'The workbook was changed since: this is the answer of before.',
  oldFix: 'Choose Compute for a new answer.',
  compute: 'Compute',
  busy: (done, all) => `Computing: ${done} of ${all} employees…`,
  stopped: 'Stopped. Choose Compute to start again.',
  table: 'Today and then side by side',
  today: 'Now',
  then: 'Then',
  difference: 'Difference',
  rows: {
    usable: 'Budget to spend',
    paid: 'Spent by agreed courses and plans',
    lapsed: 'Lapses',
    committed: 'Committed for agreed courses',
    uncovered: 'Of that not covered',
    planned: 'Wishes planned',
    short: 'Wishes that are short',
    shortAmount: 'Needed from the fund',
    granted: 'Requests granted (optimal)',
    salaries: 'Salaries, five school years',
  },
  span: (years) => `Budgets and plans: ${years} school years ahead, all employees together.`,
  salariesHint: 'Salaries: gross at the fte, without surcharges, without promotions.',
  leftOut: (count) =>
    count === 1
      ? 'The amounts of 1 employee cannot be computed and do not count. See the data check.'
      : `The amounts of ${count} employees cannot be computed and do not count. See the data check.`,
  withoutSalary: (count) =>
    count === 1
      ? 'The scale or step of 1 employee is not in the salary table and does not count in the salaries.'
      : `The scale or step of ${count} employees is not in the salary table and does not count in the salaries.`,
  apply: 'Record in the workbook',
  applyHint:
    'Writes the rules to CAO_regels and the money to Beursgeld. From then on they hold for the whole school.',
  applied: (schoolYear) => `The new rules are in the workbook, from ${year(schoolYear)}.`,
  euros: eurosEn,
};

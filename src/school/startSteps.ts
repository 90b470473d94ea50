import type { Day } from '../domain/calendar';
import { unknownFunctions } from './career/ownFunctions';
import { assumesNothingSpent } from './budget/assumesNothingSpent';
import { isEmployed } from './employed';
import type { School } from './school';

/** What is to be done once a list of people is there, in its order. */
const START_STEPS = ['functions', 'spent', 'rules', 'talks'] as const;
export type StartStepName = (typeof START_STEPS)[number];

export interface StartStep {
  readonly name: StartStepName;
  readonly done: boolean;
  /** How many functions or people are left; 0 where it is not counted. */
  readonly count: number;
}

/** The steps from a list of people to plans, each until it is done; none while there are no people. */
export function startSteps(school: School, day: Day): readonly StartStep[] {
  if (school.employees.length === 0) return [];
  const functions = unknownFunctions(school, day).length;
  const withoutTalk = school.employees.filter(
    (employee) => isEmployed(employee, day) && !school.talks.has(employee.key),
  ).length;
  return [
    { name: 'functions', done: functions === 0, count: functions },
    { name: 'spent', done: !assumesNothingSpent(school), count: 0 },
    { name: 'rules', done: school.settings.rulesChosen, count: 0 },
    { name: 'talks', done: school.talks.size > 0, count: withoutTalk },
  ];
}

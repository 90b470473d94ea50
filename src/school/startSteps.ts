import type { Day } from '../domain/calendar';
import { talkDue } from '../domain/talks';
import { unknownFunctions } from './career/ownFunctions';
import { assumedBalances } from './budget/assumesNothingSpent';
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
  const { settings, talks } = school;
  const withoutTalk = school.employees.filter((employee) => {
    const talk = talks.get(employee.key);
    return isEmployed(employee, day) && (!talk || talkDue(talk, settings.talkMonths) === null);
  }).length;
  const assumed = assumedBalances(school, day);
  return [
    { name: 'functions', done: functions === 0, count: functions },
    { name: 'spent', done: assumed === 0, count: assumed },
    { name: 'rules', done: settings.rulesChosen, count: 0 },
    { name: 'talks', done: settings.talksPlanned || withoutTalk === 0, count: withoutTalk },
  ];
}

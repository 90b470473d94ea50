import type { Cell } from '../../../src/tables/values';
import { dayOf } from '../../../src/domain/calendar';
import { careerStart, stagesAsPlanned } from '../../../src/school/career/careerStart';
import {
  firstTrial,
  forecasts,
  MOST_YEARS,
  scenarioChoices,
  yearsToShow,
} from '../../../src/school/career/careerChoices';
import { annaIn, type CareerTables } from './careerSchool';
import { DAY } from '../people';

const trial = { fte: 0.7, from: dayOf(2027, 8, 1) };

function base(tables: CareerTables = {}) {
  const { school, employee } = annaIn(tables);
  const { base: found, career } = careerStart(employee, school, DAY);
  const ahead = stagesAsPlanned(career.ahead, employee, school, DAY);
  return { ...found!, career: { ...found!.career, ahead } };
}

const inStep = (scale: number, step: number): CareerTables => ({
  people: [[1, 'Anna', 'Conciërge', scale, step, 0.5, dayOf(2024, 8, 1), '']],
});
const listed: CareerTables = { courses: [['', 'Bedrijfshulp', 200, 1, '', '']] };

describe('the choices that somebody has', () => {
  const kinds = (tables: CareerTables) => scenarioChoices(base(tables), trial).map(({ id }) => id);

  test('all of them, in the order of the screen', () => {
    expect(kinds(listed)).toEqual(['stay', 'path', 'move', 'course', 'fte', 'withheld', 'extraStep']);
  });

  test('no course that the plan has no place for', () => {
    expect(kinds({})).toEqual(['stay', 'path', 'move', 'fte', 'withheld', 'extraStep']);
  });

  test('at the maximum no increment can be withheld, and in the last scale there is no path', () => {
    expect(kinds(inStep(4, 2))).not.toContain('withheld');
    expect(kinds(inStep(6, 0))).toEqual(['stay', 'fte']);
  });

  test('the plus variant goes to its own scale', () => {
    const plus = scenarioChoices(base(), trial).find(({ id }) => id === 'move');
    expect(plus!.scenario).toEqual({ kind: 'move', scale: 5, from: dayOf(2027, 8, 1) });
    expect(plus!.stage!.variant).toBe('plus');
  });
});

describe('becoming a teacher', () => {
  const teacher = (person: Partial<{ scale: number; step: number; salary: Cell[][] }>) => {
    const { scale = 5, step = 4, salary = [] } = person;
    const people: Cell[][] = [[1, 'Anna', 'Onderwijsassistent', scale, step, 0.5, dayOf(2024, 8, 1), '']];
    const own = base({ people, salary });
    const choices = scenarioChoices(own, trial, true).filter(({ id }) => id === 'teacher');
    return forecasts(own, choices, 2)[0];
  };

  test('goes to scale LB of the official table, at least at the present salary', () => {
    // Scale 5 step 5 pays 2768 on 1 August 2027; LB begins at 3463 and goes on to 3547.
    expect(teacher({}).forecast!.years.map(({ scale, step, monthly }) => [scale, step, monthly])).toEqual([
      [5, 4, 2686_00],
      ['LB', 1, 3463_00],
      ['LB', 2, 3547_00],
    ]);
  });

  test('goes by the table of the school where that has the scale', () => {
    const from = dayOf(2026, 1, 1);
    const salary: Cell[][] = [
      [5, 4, 2700, from, 'eigen'],
      [5, 5, 2800, from, 'eigen'],
      ['LB', 1, 2750, from, 'eigen'],
      ['LB', 2, 2900, from, 'eigen'],
    ];
    expect(teacher({ salary }).forecast!.years[1]).toMatchObject({ scale: 'LB', step: 2, monthly: 2900_00 });
  });

  test('is offered in a function close to teaching alone', () => {
    expect(scenarioChoices(base(), trial).some(({ id }) => id === 'teacher')).toBe(false);
  });
});

test('a step up that lowers the year tells both amounts, at the fte', () => {
  const functions: Cell[][] = [
    ['TOA', 8, '', '', '', '', ''],
    ['TOA', 9, '', '', '', '', ''],
  ];
  const people: Cell[][] = [[1, 'Anna', 'TOA', 8, 12, 0.5, dayOf(2024, 8, 1), '']];
  const own = base({ people, functions, salary: [] });
  const [, path] = forecasts(own, scenarioChoices(own, trial), 1);
  // 25524 + 2041.92 + 12 × 177.18 + 820, and 26010 + 2080.80 + 12 × 180.55 + 151.25.
  expect(path.forecast!.years[1]).toMatchObject({
    scale: 9,
    step: 7,
    yearPay: { before: 30_512_08, after: 30_408_65 },
  });
  expect(path.forecast!.years[0].yearPay).toBeNull();
});

describe('the years that are shown', () => {
  test('go on to the last maximum and a year beyond', () => {
    const found = yearsToShow(base());
    const path = scenarioChoices(base(listed), trial).filter(({ id }) => id === 'path');
    const [{ forecast }] = forecasts(base(listed), path, found);
    expect(forecast!.years.at(-1)).toMatchObject({ scale: 6, event: 'atMaximum' });
    expect(forecast!.years.at(-2)!.day).toBe(forecast!.lastMaximum);
  });

  test('stay within what can be looked at', () => {
    expect(yearsToShow(base(inStep(6, 0)))).toBe(4);
    const waits = [
      ['Conciërge', 4, '', '', '', '', ''],
      ['Conciërge', 5, '', '', 40, '', ''],
      ['Conciërge', 6, '', '', 40, '', ''],
    ];
    expect(yearsToShow(base({ functions: waits }))).toBe(MOST_YEARS);
  });
});

describe('the forecasts', () => {
  test('each choice has its own, next to each other', () => {
    const told = forecasts(base(listed), scenarioChoices(base(listed), trial), 2);
    const ends = told.map(({ choice, forecast }) => {
      const last = forecast!.years.at(-1)!;
      return `${choice.id} ${last.scale}/${last.step} ${last.monthlyAtFte / 100}`;
    });
    expect(ends).toEqual([
      'stay 4/2 1100',
      'path 4/2 1100',
      'move 5/1 1125',
      'course 5/1 1125',
      'fte 4/2 1540',
      'withheld 4/1 1050',
      'extraStep 4/2 1100',
    ]);
  });

  test('one that cannot be told says why, and the others stay', () => {
    const choices = scenarioChoices(base(), trial);
    const unknown = {
      ...choices[2],
      scenario: { kind: 'move' as const, scale: 99, from: dayOf(2027, 8, 1) },
    };
    const told = forecasts(base(), [choices[0], unknown], 4);
    expect(told[0].forecast).not.toBeNull();
    expect(told[1]).toMatchObject({ forecast: null, problem: { code: 'unknownScale' } });
  });
});

test('the fte to begin trying with is a fifth more, up to full time, and a fifth less for who is there', () => {
  expect([0.5, 0.9, 1].map((fte) => firstTrial(fte, DAY).fte)).toEqual([0.7, 1, 0.8]);
  expect(firstTrial(0.5, DAY).from).toBe(dayOf(2027, 8, 1));
});

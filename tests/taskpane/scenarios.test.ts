import { dayOf } from '../../src/domain/calendar';
import { careerStart, stagesAsPlanned } from '../../src/taskpane/state/careerBase';
import {
  firstTrial,
  forecasts,
  MOST_YEARS,
  scenarioChoices,
  yearsToShow,
} from '../../src/taskpane/state/scenarios';
import { annaIn, type CareerTables } from './careerSchool';
import { DAY } from './people';

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
    expect(kinds(listed)).toEqual(['stay', 'path', 'move', 'course', 'fte', 'withheld']);
  });

  test('no course that the plan has no place for', () => {
    expect(kinds({})).toEqual(['stay', 'path', 'move', 'fte', 'withheld']);
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

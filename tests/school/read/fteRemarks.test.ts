import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { checkGroups } from '../../../src/school/checks/checkGroups';
import type { Cell } from '../../../src/tables/values';
import { problemNl } from '../../../src/texts/nl/problems';
import { iso } from '../../oracles/days';
import { rawSchool } from '../rawSchool';

/** What is remarked of somebody of 0.8 fte with these changes. */
const remarked = (...changes: (readonly [from: string, fte: number])[]) =>
  readSchoolAtOnce(
    rawSchool({
      Medewerkers: [[1, 'Anna', 'TOA', '', '', 0.8, iso('2020-8-1'), '']],
      Aanstellingen: changes.map(([from, fte]) => [1, iso(from), fte]),
    }),
  ).problems;

test('an fte that drops and returns looks like leave or sickness, and its cell says that they lower no right', () => {
  const [found, ...others] = remarked(['2025-10-1', 0.4], ['2026-4-1', 0.8]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    table: 'Aanstellingen',
    column: 'Fte',
    blocking: false,
    problem: { code: 'fteDropReturns', fte: 0.4, was: 0.8, back: iso('2026-4-1') },
  });
  const sentence = problemNl({ code: 'fteDropReturns', fte: 0.4, was: 0.8, back: iso('2026-4-1') });
  expect(sentence).toContain('ziekte verlaagt het scholingsrecht niet (Zavo 3c)');
});

test.each<[string, ...(readonly [string, number])[]]>([
  ['one that stays lower', ['2025-10-1', 0.4]],
  ['one that becomes another', ['2025-10-1', 0.4], ['2026-4-1', 0.6]],
  ['one that rises and falls back', ['2025-10-1', 1], ['2026-4-1', 0.8]],
  ['one that returns after more than two years', ['2023-10-1', 0.4], ['2026-4-1', 0.8]],
])('%s is not remarked', (_which, ...changes) => {
  expect(remarked(...changes)).toEqual([]);
});

test('a first change that changes nothing looks as if the first fte was put at the present one, and is told', () => {
  const [found, ...others] = remarked(['2023-8-1', 0.8]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    table: 'Aanstellingen',
    column: 'Fte',
    blocking: false,
    problem: { code: 'fteOfNowAsFirst', fte: 0.8, from: iso('2023-8-1') },
  });
  expect(problemNl({ code: 'fteOfNowAsFirst', fte: 0.8, from: iso('2023-8-1') })).toContain(
    'zet daar dan weer de eerste',
  );
});

test('a row of the same fte that tells of senior leave is one that changes something', () => {
  const { problems } = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [[1, 'Anna', 'TOA', '', '', 0.8, iso('2020-8-1'), '']],
      Aanstellingen: [[1, iso('2023-8-1'), 0.8, 170]],
    }),
  );
  expect(problems).toEqual([]);
});

test('an fte of next to nothing is asked about, with the one that was probably meant', () => {
  const fteOf = (fte: number) =>
    readSchoolAtOnce(rawSchool({ Medewerkers: [[1, 'Anna', 'TOA', '', '', fte, iso('2020-8-1'), '']] }))
      .problems;
  expect(fteOf(0.008)).toMatchObject([
    { table: 'Medewerkers', column: 'Fte', blocking: false, problem: { code: 'fteTiny', meant: 0.8 } },
  ]);
  expect(problemNl({ code: 'fteTiny', value: 0.008, meant: 0.8 })).toContain('Is 0,8 bedoeld?');
  expect(fteOf(0.04)).toMatchObject([{ problem: { code: 'fteTiny', meant: null } }]);
  expect(remarked(['2026-8-1', 0.01])).toMatchObject([
    { table: 'Aanstellingen', problem: { code: 'fteTiny' } },
  ]);
  expect([...fteOf(0.05), ...fteOf(0)]).toEqual([]);
});

describe('hours above full time that end by law', () => {
  /** What is remarked of somebody with this fte at the begin of employment and these changes, on 23 November 2026. */
  const remarks = (first: number, changes: Cell[][] = [], rules: Cell[][] = []) =>
    readSchoolAtOnce(
      rawSchool({
        Medewerkers: [[1, 'Anna', 'TOA', '', '', first, iso('2020-8-1'), '']],
        Aanstellingen: changes,
        CAO_regels: rules,
      }),
    ).problems;

  test('are remarked at the fte that carries them on, above all that holds back no amount', () => {
    const found = remarks(1.1);
    expect(found).toMatchObject([
      {
        table: 'Medewerkers',
        column: 'Fte',
        employee: '1',
        blocking: false,
        problem: { code: 'extraHoursGoOn', fte: 1.1, endOn: iso('2027-8-1') },
      },
    ]);
    const note = { ...found[0], problem: { code: 'fteAboveMost', value: 1.3, most: 1.2 } } as const;
    expect(checkGroups([note, ...found]).map(({ problems: [one] }) => one.problem.code)).toEqual([
      'extraHoursGoOn',
      'fteAboveMost',
    ]);
  });

  test('of a change are remarked in its row', () => {
    expect(remarks(0.8, [[1, iso('2026-8-1'), 1.1]])).toMatchObject([
      { table: 'Aanstellingen', place: { row: 4 } },
    ]);
  });

  test('that end are not, and the CAO PO does not end them', () => {
    expect(remarks(1.1, [[1, iso('2027-8-1'), 1]])).toEqual([]);
    expect(remarks(1.1, [], [['cao', '', 'PO', '', '']])).toEqual([]);
  });

  test('are not of who has a change that cannot be read: that may be their end', () => {
    expect(remarks(1.1, [[1, iso('2026-8-1'), 'O,8']]).map(({ problem }) => problem.code)).not.toContain(
      'extraHoursGoOn',
    );
  });
});

import { join } from 'node:path';
import { readPaste, type PastedTable } from '../../../src/imports/salaryTable';
import { civilOf } from '../../../src/domain/calendar';
import { numbersLost } from '../../support/numbersLost';
import { pasteCases } from '../../support/salaryPastes';

/** Whatever has a number in it is in the table, or in the list of what is not used, with its place. */
const cases = pasteCases(join(__dirname, '../../golden/salaryPastes'));

const tables = cases.flatMap(({ name, paste, given }) => {
  const read = readPaste(paste, given);
  const isComplete =
    Object.keys(given.corrections).length === 0 &&
    read.kind === 'table' &&
    read.questions.every(({ answer }) => answer !== null);
  return isComplete ? [[name, paste, read] as const] : [];
});

test.each(tables)('%s: no number is in neither list', (_, paste, table) => {
  expect(numbersLost(paste, table)).toEqual([]);
});

const unusedOf = (paste: string) => {
  const read = readPaste(paste);
  return (read as PastedTable).unused.map(({ line, text, reason }) => `${line} ${text}: ${reason}`);
};
const TABLE = 'Trede\tSchaal 4\tSchaal 5\n0\t2.180\t2.275\n1\t2.229\t2.327';

test.each([
  ['Cao Voorbeeld 2026 pagina 12', '4 Cao Voorbeeld 2026 pagina 12: pageLine'],
  ['De toelage is 120 euro voor wie dat krijgt.', '4 De toelage is 120 euro voor wie dat krijgt.: note'],
  ['1) geldt vanaf 1 juli', '4 1) geldt vanaf 1 juli: note'],
])('the line below the table %j is told with its reason', (line, told) => {
  expect(unusedOf(`${TABLE}\n${line}`)).toEqual([told]);
});

test('a cell beside the amounts is told', () => {
  const paste = 'Trede\tSchaal 4\tSchaal 5\tNoot\n0\t2.180\t2.275\tzie art. 12\n1\t2.229\t2.327\t';
  expect(unusedOf(paste)).toEqual(['2 zie art. 12: otherColumn']);
});

test('of a table of two dates the other one is told', () => {
  const part = (date: string, amount: string) => `Schaal 4\n${date}\nTrede\tBedrag\n0\t${amount}\n1\t2.400`;
  const paste = `${part('1-1-2025', '2.180')}\n\n${part('1-7-2025', '2.190')}`;
  const asked = readPaste(paste) as PastedTable;
  const [question] = asked.questions;
  expect(question.kind).toBe('effectiveDate');
  const [first] = question.choices!;
  expect(civilOf(Number(first))).toEqual({ year: 2025, month: 1, day: 1 });
  const read = readPaste(paste, { answers: { [question.id]: first }, corrections: {} }) as PastedTable;
  expect(read.cells.flat().map(({ cents }) => cents)).toEqual([2_180_00, 2_400_00]);
  expect(read.unused.filter(({ reason }) => reason === 'otherDate').map(({ text }) => text)).toEqual([
    '2.190',
    '2.400',
  ]);
});

test('a step of which the amount fell out is told, also with the old step beside it', () => {
  const lost = unusedOf(
    'Trede\tOude trede\tSchaal 9\tSchaal 10\n0\t21\t1500\t1644\n1\t22\t1593\t1707\n2\t23\n3',
  );
  expect(lost).toEqual(expect.arrayContaining(['4 2 23: noAmount', '5 3: noAmount']));
});

test('a last row that has nothing but its year and its step is told', () => {
  const lost = unusedOf(
    'Jaar\tTrede\tSchaal 5\tSchaal 6\n2026\t0\t1.500\t1.737\n2026\t1\t1.549\t1.833\n2026\t2\t',
  );
  expect(lost).toContain('4 2026 2: noAmount');
});

test('rows with the steps of an inverted table that lost their amount are told, the first as the last', () => {
  const lost = unusedOf(
    [
      'Nummer\tBedrag\tSchaal 5\tSchaal 6\tSchaal 7',
      '1\t0\t\t',
      '2\t1.960,00\t1\t\t',
      '3\t2.020,00\t\t1\t',
      '4\t2.085,00\t\t2\t',
      '5\t2.150,00\t\t\t1',
      '6\t\t\t2',
    ].join('\n'),
  );
  expect(lost).toEqual(expect.arrayContaining(['2 1 0: noAmount', '7 6 2: noAmount']));
});

const BESIDE = 'Trede\tSchaal 9\tSchaal 10\t\tTrede\tSchaal 11\n';
const flagsOf = (paste: string) =>
  (readPaste(paste) as PastedTable).flags.map((flag) => `${flag.kind} ${flag.scale} ${flag.step}`);

test('a first row that lost the amount of the table beside it is pointed at', () => {
  const paste = `${BESIDE}1\t1.500\t1.588\t\t1\n2\t1.636\t1.725\t\t2\t1.699\n3\t1.698\t1.742\t\t3\t1.800`;
  expect(flagsOf(paste)).toEqual(['shortRow 10 1']);
});

test('a last row that has nothing left but its step in both tables is told', () => {
  const paste = `${BESIDE}1\t1.500\t1.588\t\t1\t1.650\n2\t1.636\t1.725\t\t2\t1.699\n3\t\t\t3\t`;
  expect(unusedOf(paste)).toEqual(['4 3 3: noAmount']);
});

test('a row that lost its amount and kept the same per hour is told, and is no heading', () => {
  const paste =
    'Trede\tSchaal 5\tuurloon\tSchaal 6\tuurloon\n1\t1,500.00\t9.38\t1,554.00\t9.71\n2\t1,571.00\t9.82\t1,628.00\t10.18\n' +
    '3\t\t\t11.10\n4\t\t\t1,883.00\t11.77';
  expect(unusedOf(paste)).toContain('4 3 11.10: noAmount');
});

test('a first step that lost its only amount is told', () => {
  const paste =
    'Salarissen\nTrede\tSchaal 3\tSchaal 4\n0\t\n1\t1,638.91\t\n2\t1,700.00\t1,708.34\n\nTrede\tSchaal 5\n0\t1,804.38';
  expect(unusedOf(paste)).toContain('3 0: noAmount');
});

test('a row that lost its old step is asked about or pointed at, and joins no old step to that of another row', () => {
  const text = [
    'Trede\tOude trede\tSchaal 5\tSchaal 6',
    '1\t21\t1500,00\t1728,00',
    '2\t1591,00\t1839,00',
    '3\t23\t1673,00\t1963,00',
    '4\t24\t1744,00\t1979,00',
  ].join('\n');
  const read = readPaste(text);
  if (read.kind !== 'table') throw new Error(read.kind);
  expect(read.steps).not.toContain('1 21');
  expect(read.ready && read.flags.length === 0).toBe(false);
});

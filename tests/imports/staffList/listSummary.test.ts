import { fieldsOf, listSummary } from '../../../src/imports/staffList';
import { iso } from '../../oracles/days';
import { compareStaff, readCsv, readStaffList } from '../../support/inOneGo';

const TODAY = iso('2026-11-28');
const HEADERS = 'Personeelsnummer;Naam;Schaal;Trede;Fte;In dienst;Uit dienst;Status';

function summaryOf(...lines: string[]) {
  const reading = readStaffList(readCsv([HEADERS, ...lines].join('\n')).cells, { day: TODAY });
  const comparison = compareStaff([], reading.people, new Set(fieldsOf(reading.columns).keys()), TODAY);
  const isKnownStep = (scale: string | number, step: string | number) =>
    Number(scale) >= 1 && Number(scale) <= 17 && Number(step) >= 1 && Number(step) <= 12;
  return listSummary(reading, comparison, TODAY, isKnownStep);
}

test('an ordinary list is told in one line', () => {
  expect(
    summaryOf('1001;Piet Testkast;5;3;0,8;1-8-2020;;actief', '1002;Jan Kabel;6;9;1;1-9-2019;;actief'),
  ).toEqual({ people: 2, totalFte: 1.8, warnings: [] });
});

test('who left or has yet to begin does not count in the fte of today', () => {
  const { totalFte } = summaryOf(
    '1001;Piet Testkast;5;3;0,8;1-8-2020;31-7-2025;',
    '1002;Jan Kabel;6;9;1;1-8-2027;;',
    '1003;An Snoer;6;9;0,5;1-8-2020;;',
  );
  expect(totalFte).toBe(0.5);
});

test.each([
  ['a few hours a week', '1001;Piet Testkast;5;3;0,05;1-8-2020;;', 'smallFte'],
  ['no hours at all', '1001;Piet Testkast;5;3;0;1-8-2020;;', 'smallFte'],
  ['more than full time', '1001;Piet Testkast;5;3;1,1;1-8-2020;;', 'largeFte'],
  ['an fte that cannot be read', '1001;Piet Testkast;5;3;veel;1-8-2020;;', 'unknownFte'],
  ['a start in the future', '1001;Piet Testkast;5;3;0,8;1-8-2027;;', 'futureStarts'],
  ['a scale that no table has', '1001;Piet Testkast;5/6;;0,8;1-8-2020;;', null],
  ['a step that no table has', '1001;Piet Testkast;5;max;0,8;1-8-2020;;', 'unknownSteps'],
  ['a status without a date', '1001;Piet Testkast;5;3;0,8;1-8-2020;;uit dienst', 'leftWithoutDate'],
  ['a status in more words', '1001;Piet Testkast;5;3;0,8;1-8-2020;;Uit dienst per 1-8', 'leftWithoutDate'],
  ['a number with zeros in front', '001002;Piet Testkast;5;3;0,8;1-8-2020;;', 'almostSameNumbers'],
  ['a row without a number', ';Piet Testkast;5;3;0,8;1-8-2020;;', 'notTaken'],
])('%s is a line of its own', (_, line, code) => {
  const { warnings } = summaryOf(line, '1002;Jan Kabel;6;9;1;1-9-2019;;');
  expect(warnings.map((warning) => warning.code)).toEqual(
    code === null ? [] : expect.arrayContaining([code]),
  );
});

test('first days that an export turned into last days are told when there are many', () => {
  const lines = ['31-7-2020', '31-7-2021', '1-8-2022'].map(
    (day, i) => `100${i};Bo Kast${i};5;3;0,8;${day};;`,
  );
  expect(summaryOf(...lines).warnings).toEqual([
    { code: 'lastDayStarts', count: 2, example: '1000 Bo Kast0' },
  ]);
});

test('two people of one name are told', () => {
  const { warnings } = summaryOf('1001;Bo Kast;5;3;0,8;1-8-2020;;', '1002;Bo Kast;5;3;0,8;1-8-2020;;');
  expect(warnings).toEqual([{ code: 'sameNames', count: 2, example: '1001 Bo Kast' }]);
});

test('teachers and people without a training right are told with the article', () => {
  const cells = readCsv(
    [
      'Personeelsnummer;Naam;Fte;In dienst;Functiecategorie',
      '1;An Snoer;0,8;1-8-2020;OOP',
      '2;Bo Kast;0,6;1-8-2020;OP',
      '3;Cor Lamp;1;1-8-2020;DIR',
      '4;Dé Bank;1;1-8-2020;LIO',
    ].join('\n'),
  ).cells;
  const reading = readStaffList(cells, { day: TODAY });
  const comparison = compareStaff([], reading.people, new Set(fieldsOf(reading.columns).keys()), TODAY);
  expect(listSummary(reading, comparison, TODAY, () => true).warnings).toEqual([
    { code: 'teachers', count: 1, example: '2 Bo Kast' },
    { code: 'withoutRight', count: 2, example: '3 Cor Lamp' },
  ]);
});

test('an fte that does not go with the hours beside it is told, and the others are not', () => {
  const list = (hours: string) =>
    readStaffList(
      readCsv(
        `Personeelsnummer;Naam;Fte;Uren per week\n1001;Piet Kast;0,8;32\n1002;Els Lamp;0,8;${hours}\n1003;Jan Bank;1;40`,
      ).cells,
    ).problems.map(({ code, person }) => `${person} ${code}`);
  expect(list('32')).toEqual([]);
  expect(list('31,9')).toEqual([]);
  expect(list('16')).toEqual(['1002 sizesDiffer']);
});

test('a category that is no known one is told with how it is counted', () => {
  const { cells } = readCsv(
    'Personeelsnummer;Naam;Functiecategorie;Fte\n1001;Piet Kast;OOP;1\n1002;Els Lamp;Groep 3;1',
  );
  const reading = readStaffList(cells, { day: TODAY });
  const comparison = compareStaff([], reading.people, new Set(fieldsOf(reading.columns).keys()), TODAY);
  expect(listSummary(reading, comparison, TODAY, () => true).warnings).toEqual([
    { code: 'unknownCategory', count: 1, example: '1002 Els Lamp' },
  ]);
});

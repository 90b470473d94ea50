import { currentPeople } from '../../../../src/taskpane/features/staffImport/staffImport';
import { changeKinds, decideStaff } from '../../../../src/imports/staffList';
import { iso } from '../../../oracles/days';
import { rawSchool, referenceDay } from '../../../school/rawSchool';
import { readSchoolAtOnce } from '../../../support/readSchoolAtOnce';
import { compareStaff, readStaffList } from '../../../support/inOneGo';

/** Of who stands in the workbook with an fte that cannot be read the days are known all the same. */
const FIRST = iso('2022-11-1');
const LEFT = iso('2025-7-31');
const list = (start: string, end = '') =>
  readStaffList([
    ['Personeelsnummer', 'Naam', 'Functie', 'Fte', 'Datum in dienst', 'Datum uit dienst'],
    ['1', 'Fatima Kast', 'TOA', '0,8', start, end],
  ]);
function changes(fte: unknown, listed: ReturnType<typeof list>, start: unknown = FIRST, end: unknown = '') {
  const raw = rawSchool({ Medewerkers: [[1, 'Fatima Kast', 'TOA', '', '', fte, start, end]] });
  const people = currentPeople(readSchoolAtOnce(raw).school!);
  const fields = new Set(listed.columns.flatMap(({ field }) => field ?? []));
  const { changed, left } = compareStaff(people, listed.people, fields, referenceDay);
  return [changed.flatMap((one) => one.changes), left.length];
}

const newFte = { kind: 'fte', old: null, new: 0.8 };

test('only the fte is new where the days are the same', () => {
  expect(changes('onbekend', list('1-11-2022'))).toEqual([[newFte], 0]);
  expect(changes('', list('1-11-2022', '31-7-2025'), FIRST, LEFT)).toEqual([[newFte], 0]);
});

test('an fte that changed takes its whole history from the list', () => {
  const listed = readStaffList([
    ['Personeelsnummer', 'Naam', 'Fte', 'Begin', 'Eind', 'Datum in dienst'],
    ['1', 'Fatima Kast', '0,8', '1-11-2022', '31-7-2025', '1-11-2022'],
    ['1', 'Fatima Kast', '1,0', '1-8-2025', '', '1-11-2022'],
  ]);
  const raw = rawSchool({ Medewerkers: [[1, 'Fatima Kast', 'TOA', '', '', 'onbekend', FIRST, '']] });
  const fields = new Set(listed.columns.flatMap(({ field }) => field ?? []));
  const comparison = compareStaff(
    currentPeople(readSchoolAtOnce(raw).school!),
    listed.people,
    fields,
    referenceDay,
  );
  const decided = decideStaff(comparison, {
    added: true,
    kinds: new Set(changeKinds),
    fteFrom: referenceDay,
    ends: new Map(),
  });
  expect(decided.change.get('1')).toEqual({ Fte: 0.8 });
  expect(decided.appointments.get('1')).toEqual([{ Personeelsnummer: 1, Vanaf: iso('2025-8-1'), Fte: 1 }]);
});

test('another first day is told from the one that is there, and asked about as for anybody', () => {
  expect(changes('onbekend', list('1-8-2023'))).toEqual([
    [newFte, { kind: 'start', old: FIRST, new: iso('2023-8-1'), doubt: 'shortens' }],
    0,
  ]);
});

test('a day that cannot be read either is empty', () => {
  expect(changes('onbekend', list('1-11-2022'), 'ooit')).toEqual([
    [newFte, { kind: 'start', old: null, new: FIRST }],
    0,
  ]);
});

test('of who has no day and no fte the first day is taken over without a question', () => {
  const taken = [[newFte, { kind: 'start', old: null, new: FIRST }], 0];
  expect(changes('', list('1-11-2022'), '')).toEqual(taken);
  // Also from a list of contracts, which begins with the one of now.
  const contracts = readStaffList([
    ['Personeelsnummer', 'Naam', 'Functie', 'Fte', 'Begindatum', 'Einddatum'],
    ['1', 'Fatima Kast', 'TOA', '0,8', '1-11-2022', ''],
  ]);
  expect(contracts.columns.map(({ field }) => field)).not.toContain('inService');
  expect(changes('', contracts, '')).toEqual(taken);
});

test('who left before is not missing from a list', () => {
  const other = readStaffList([
    ['Personeelsnummer', 'Naam', 'Functie', 'Fte', 'Datum in dienst'],
    ['2', 'Bo Lamp', 'TOA', '0,8', '1-8-2020'],
  ]);
  expect(changes('onbekend', other, FIRST, LEFT)[1]).toBe(0);
  expect(changes('onbekend', other)[1]).toBe(1);
});

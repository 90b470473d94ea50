import {
  changeKinds,
  decideStaff,
  fieldsOf,
  type CurrentPerson,
  type ImportedPerson,
} from '../../../src/imports/staffList';
import { iso } from '../../oracles/days';
import { compareStaff, readCsv, readStaffList } from '../../support/inOneGo';

/** A list that was taken in, and the list of a later day laid beside what it made, with all that is proposed taken over. */
function secondList(first: readonly string[], second: readonly string[], day: string) {
  const reading = readStaffList(cellsOf(second), { day: iso(day) });
  const comparison = compareStaff(
    readStaffList(cellsOf(first)).people.map(asInWorkbook),
    reading.people,
    new Set(fieldsOf(reading.columns).keys()),
    iso(day),
  );
  const edit = decideStaff(comparison, {
    added: true,
    kinds: new Set(changeKinds),
    fteFrom: iso(day),
    ends: new Map(),
  });
  return { comparison, edit };
}

const cellsOf = (lines: readonly string[]) => readCsv(lines.join('\r\n')).cells;

function asInWorkbook({ scale, step, start, end, fte, changes, ...person }: ImportedPerson): CurrentPerson {
  if (start === null || fte === null) throw new Error('The first list is not complete');
  return { ...person, scale: `${scale}`, step: `${step}`, work: { start, end, fte, changes } };
}

const CONTRACTS = 'Personeelsnummer;Naam;Functie;Schaal;Trede;Fte;Begindatum;Einddatum';

test('a renewed contract adds its own fte and end, and keeps the first day of employment', () => {
  const { edit } = secondList(
    [CONTRACTS, '71;Mo Tafel;TOA;7;3;0,6;1-2-2024;31-1-2026'],
    [CONTRACTS, '71;Mo Tafel;TOA;7;4;0,9;1-2-2026;31-1-2027'],
    '2026-02-01',
  );
  expect(edit.change.get('71')).toEqual({ Trede: 4, 'Uit dienst': iso('2027-01-31') });
  expect(edit.appointments.get('71')).toEqual([{ Personeelsnummer: 71, Vanaf: iso('2026-02-01'), Fte: 0.9 }]);
});

test('a number that lost its zeros is neither a new person nor one who left', () => {
  const header = 'Personeelsnummer;Naam;Trede;Fte;In dienst';
  const { comparison, edit } = secondList(
    [header, '00456;Jo Lamp;2;0,7;1-8-2019', '00457;Bo Kast;2;0,7;1-8-2019'],
    [header, '456;Jo Lamp;3;0,7;1-8-2019', '457;Bo Kast;3;0,7;1-8-2019'],
    '2026-08-01',
  );
  expect(comparison.maybeSame.map(({ imported, current }) => [imported.key, current.key])).toEqual([
    ['456', '00456'],
    ['457', '00457'],
  ]);
  expect([comparison.added, comparison.left, edit.add]).toEqual([[], [], []]);
});

test('an extension that is no longer in a list with the days of each row is taken out', () => {
  const kept = '71;Mo Tafel;TOA;7;3;0,4;1-9-2017;';
  const { edit } = secondList(
    [CONTRACTS, kept, '71;Mo Tafel;TOA;7;3;0,3;1-9-2026;31-8-2027'],
    [CONTRACTS, kept],
    '2026-05-01',
  );
  expect(edit.appointments.get('71')).toEqual([]);
});

const SERVICE = 'Personeelsnummer;Naam;Trede;Fte;In dienst;Uit dienst';

test.each([
  [
    'somebody who left and comes back under another number',
    '71;Mo Tafel;2;0,6;1-8-2019;31-7-2025',
    '88;Mo Tafel;2;0,6;1-9-2026;',
  ],
  [
    'a new number beside initials for a first name',
    '71;Mo van den Tafel;2;0,6;1-8-2019;',
    '88;M.J. van den Tafel;2;0,6;1-8-2019;',
  ],
])('%s is asked about, and not added', (_, before, after) => {
  const { comparison, edit } = secondList([SERVICE, before], [SERVICE, after], '2026-09-01');
  expect(comparison.maybeSame.map(({ imported, current }) => [imported.key, current.key])).toEqual([
    ['88', '71'],
  ]);
  expect(edit.add).toEqual([]);
});

test('two first names with one letter are two people', () => {
  const { comparison } = secondList(
    [SERVICE, '71;Mo Tafel;2;0,6;1-8-2019;'],
    [SERVICE, '88;Mia Tafel;2;0,6;1-9-2026;'],
    '2026-09-01',
  );
  expect(comparison.added.map(({ key }) => key)).toEqual(['88']);
  expect(comparison.left.map(({ key }) => key)).toEqual(['71']);
});

test.each([
  ['0,6667', '0,67', 'is rounding'],
  ['0,5808', '0,581', 'is rounding'],
  ['0,67', '0,6667', 'tells more'],
  ['0,75', '0,8', 'is a change'],
])('fte %s that becomes %s %s', (before, after, what) => {
  const { comparison } = secondList(
    [SERVICE, `71;Mo Tafel;2;${before};1-8-2019;`],
    [SERVICE, `71;Mo Tafel;2;${after};1-8-2019;`],
    '2026-09-01',
  );
  expect(comparison.changed.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual(
    what === 'is rounding' ? [] : ['fte'],
  );
});

test('initials do not replace a first name that is known', () => {
  const { comparison } = secondList(
    [SERVICE, '71;Mo van der Tafel;2;0,6;1-8-2019;', '72;Bo Kast;2;0,6;1-8-2019;'],
    [SERVICE, '71;Tafel, M.J. van der;2;0,6;1-8-2019;', '72;Bo Kast-Lamp;2;0,6;1-8-2019;'],
    '2026-09-01',
  );
  expect(comparison.changed.map(({ imported, changes }) => [imported.key, changes])).toEqual([
    ['72', [{ kind: 'name', old: 'Bo Kast', new: 'Bo Kast-Lamp' }]],
  ]);
});

test('who left according to the status keeps the last day that is known, where the list has none', () => {
  const { edit } = secondList(
    [`${SERVICE};Status`, '71;Mo Tafel;2;0,6;1-8-2019;31-7-2027;Actief'],
    [`${SERVICE};Status`, '71;Mo Tafel;3;0,6;1-8-2019;;Uit dienst'],
    '2026-09-01',
  );
  expect(edit.change.get('71')).toEqual({ Trede: 3 });
});

test('a contract that is over tells nothing of the fte of now', () => {
  const over = '71;Mo Tafel;TOA;7;3;0,6;1-8-2018;31-7-2026';
  const { edit, comparison } = secondList(
    [CONTRACTS, over, '71;Mo Tafel;TOA;7;3;0,8;1-8-2026;'],
    [CONTRACTS, over],
    '2026-08-02',
  );
  expect(comparison.changed[0].changes.map(({ kind, doubt }) => [kind, doubt])).toEqual([
    ['end', 'shortens'],
  ]);
  expect(edit.appointments.size).toBe(0);
});

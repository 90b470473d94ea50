import {
  changeKinds,
  decideStaff,
  endingHours,
  fieldsOf,
  needlessEnds,
  type CurrentPerson,
  type StaffDecisions,
} from '../../../src/imports/staffList';
import { iso } from '../../oracles/days';
import { compareStaff, readCsv, readStaffList } from '../../support/inOneGo';

/** CAO VO 6.1 lid 6: what is above 1.0 ends by law after at most a school year, so a list never lets it go on. */
const HEADER = 'Personeelsnummer;Naam;Fte;In dienst';
const DATED = 'Personeelsnummer;Naam;Fte;Begindatum;Einddatum';
const AUGUST = iso('2027-8-1');

interface OfNow {
  readonly fte: number;
  readonly changes?: NonNullable<CurrentPerson['work']>['changes'];
}

const anna = ({ fte, changes = [] }: OfNow): CurrentPerson => ({
  key: '1',
  number: 1,
  name: 'Anna Lamp',
  functionName: '',
  scale: '',
  step: '',
  category: '',
  team: '',
  manager: '',
  location: '',
  work: { start: iso('2020-8-1'), end: null, fte, changes },
});

function takenIn(lines: readonly string[], current: readonly CurrentPerson[] = [], ended = true) {
  const day = iso('2026-11-29');
  const reading = readStaffList(readCsv(lines.join('\r\n')).cells, { day });
  const fields = new Set(fieldsOf(reading.columns).keys());
  const comparison = compareStaff(current, reading.people, fields, day);
  const decisions: StaffDecisions = {
    added: true,
    kinds: new Set(changeKinds),
    fteFrom: day,
    extraHoursEndAfter: ended ? day : null,
    ends: new Map(),
  };
  const edit = decideStaff(comparison, decisions);
  return {
    changed: comparison.changed.length,
    rows: edit.appointments.get('1'),
    ending: endingHours(comparison, decisions, day).map(({ name, ends }) => [name, ends]),
    needless: needlessEnds(comparison, decisions).map(({ on }) => on),
  };
}

const ends = { fte: 1.1, endOn: AUGUST };
const ended = { Personeelsnummer: 1, Vanaf: AUGUST, Fte: 1 };

test('somebody new with 1.1 fte has 1.0 from 1 August on, and who is at full time no row', () => {
  const { rows, ending } = takenIn([HEADER, '1;Anna Lamp;1,1;1-8-2020', '2;Bo Kast;1;1-8-2020']);
  expect(rows).toEqual([ended]);
  expect(ending).toEqual([['Anna Lamp', [ends]]]);
});

test('unticked the list is written as it is, and still tells whose hours end', () => {
  const { rows, ending } = takenIn([HEADER, '1;Anna Lamp;1,1;1-8-2020'], [], false);
  expect(rows).toBeUndefined();
  expect(ending).toEqual([['Anna Lamp', [ends]]]);
});

test('somebody known who gets 1.1 has it until 1 August, and keeps senior leave from then on', () => {
  const leave = { from: iso('2026-1-1'), fte: 1, leave: 17_000 };
  const { rows } = takenIn([HEADER, '1;Anna Lamp;1,1;1-8-2020'], [anna({ fte: 0.8, changes: [leave] })]);
  expect(rows).toMatchObject([
    { Vanaf: iso('2026-1-1'), Fte: 1, Seniorenverlof: 170 },
    { Vanaf: iso('2026-11-29'), Fte: 1.1 },
    { Vanaf: AUGUST, Fte: 1 },
  ]);
});

test.each([
  ['that only knows the present', [HEADER, '1;Anna Lamp;1,1;1-8-2020']],
  ['with the days of each row', [DATED, '1;Anna Lamp;1,1;1-8-2020;']],
  ['with the history of the fte', [DATED, '1;Anna Lamp;0,8;1-8-2020;31-7-2024', '1;Anna Lamp;1,1;1-8-2024;']],
])('a later list %s does not fight with hours that end', (_what, lines) => {
  const history = lines.length > 2;
  const now = anna({
    fte: history ? 0.8 : 1.1,
    changes: [...(history ? [{ from: iso('2024-8-1'), fte: 1.1 }] : []), { from: AUGUST, fte: 1 }],
  });
  expect(takenIn(lines, [now])).toEqual({ changed: 0, rows: undefined, ending: [], needless: [] });
});

test('hours that are in the workbook without an end are not changed by a list that says the same', () => {
  expect(takenIn([HEADER, '1;Anna Lamp;1,1;1-8-2020'], [anna({ fte: 1.1 })]).changed).toBe(0);
});

test('who works less before the hours end is not brought back to full time, which is told', () => {
  const now = anna({ fte: 1.1, changes: [{ from: AUGUST, fte: 1 }] });
  const { rows, needless } = takenIn([HEADER, '1;Anna Lamp;0,8;1-8-2020'], [now]);
  expect(rows).toEqual([{ Personeelsnummer: 1, Vanaf: iso('2026-11-29'), Fte: 0.8 }]);
  expect(needless).toEqual([AUGUST]);
});

test('other hours above full time keep the row that ends them', () => {
  const now = anna({ fte: 1.1, changes: [{ from: AUGUST, fte: 1 }] });
  const { rows, ending, needless } = takenIn([HEADER, '1;Anna Lamp;1,2;1-8-2020'], [now]);
  expect(rows).toEqual([{ Personeelsnummer: 1, Vanaf: iso('2026-11-29'), Fte: 1.2 }, ended]);
  expect([ending, needless]).toEqual([[], []]);
});

test('a contract that ends before leaves nothing to end', () => {
  const lines = ['Personeelsnummer;Naam;Fte;In dienst;Uit dienst', '1;Anna Lamp;1,1;1-8-2026;31-7-2027'];
  expect(takenIn(lines).ending).toEqual([]);
});

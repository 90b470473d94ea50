import type { StaffComparison } from '../../../../src/imports/staffList';
import {
  currentPeople,
  decisionsOf,
  noImport,
  reduceImport,
  type StaffImportAction,
  type StaffSource,
} from '../../../../src/taskpane/features/staffImport/staffImport';
import type { School } from '../../../../src/school/school';

const source: StaffSource = { cells: [['Naam']], name: 'lijst.csv', sheet: null, hiddenRows: [], file: null };
const after = (...actions: StaffImportAction[]) => actions.reduce(reduceImport, noImport);

test('another source begins anew', () => {
  const before = after(
    { type: 'source', source },
    { type: 'choose', choices: { fullTimeHours: 40 } },
    { type: 'added', added: false },
  );
  expect(reduceImport(before, { type: 'source', source })).toEqual({ ...noImport, source });
});

test('a field that is chosen for another column leaves the first', () => {
  const { choices } = after(
    { type: 'column', index: 1, field: 'fte' },
    { type: 'column', index: 2, field: null },
    { type: 'column', index: 3, field: null },
    { type: 'column', index: 4, field: 'fte' },
  );
  expect([...choices.columns!]).toEqual([
    [2, null],
    [3, null],
    [4, 'fte'],
  ]);
});

test('another header row forgets what was chosen for the columns, not how the fte is written', () => {
  const { choices } = after(
    { type: 'column', index: 1, field: 'fte' },
    { type: 'choose', choices: { fteUnit: 'hours' } },
    { type: 'headerRow', row: null },
  );
  expect(choices).toEqual({ columns: new Map(), fteUnit: 'hours', headerRow: null });
});

test('hours that are taken away are asked again', () => {
  const { choices } = after(
    { type: 'choose', choices: { fullTimeHours: 36 } },
    { type: 'choose', choices: { fullTimeHours: undefined } },
  );
  expect(choices.fullTimeHours).toBeUndefined();
});

const NOTHING: StaffComparison = {
  added: [],
  maybeSame: [],
  everybodyNew: false,
  changed: [],
  left: [],
  unchanged: 0,
};

test('new people are added, but not when the whole list is new to a workbook with people', () => {
  expect(decisionsOf(noImport, NOTHING, 46_100).added).toBe(true);
  const allNew = { ...NOTHING, everybodyNew: true };
  expect(decisionsOf(noImport, allNew, 46_100).added).toBe(false);
  expect(decisionsOf(reduceImport(noImport, { type: 'added', added: true }), allNew, 46_100).added).toBe(
    true,
  );
});

test('a doubtful change is taken over when it is ticked, and who is who is remembered', () => {
  const state = after(
    { type: 'doubtful', kind: 'shortens end', apply: true },
    { type: 'doubtful', kind: 'many end', apply: true },
    { type: 'doubtful', kind: 'many end', apply: false },
    { type: 'identities', identities: new Map([['123', '00123']]) },
    { type: 'identities', identities: new Map([['9', null]]) },
  );
  expect([...decisionsOf(state, NOTHING, 46_100).doubtful!]).toEqual(['shortens end']);
  expect([...state.identities]).toEqual([
    ['123', '00123'],
    ['9', null],
  ]);
});

test('the decisions are those of the reader, and the reference date where no day was given', () => {
  const state = after(
    { type: 'kind', kind: 'name', apply: false },
    { type: 'end', key: '7', day: 46_000 },
    { type: 'end', key: '8', day: 46_000 },
    { type: 'end', key: '8', day: null },
  );
  const decisions = decisionsOf(state, NOTHING, 46_100);
  expect(decisions.kinds.has('name')).toBe(false);
  expect(decisions.kinds.has('fte')).toBe(true);
  expect([...decisions.ends]).toEqual([['7', 46_000]]);
  expect(decisions.fteFrom).toBe(46_100);
  expect(decisionsOf(reduceImport(state, { type: 'fteFrom', day: 46_050 }), NOTHING, 46_100).fteFrom).toBe(
    46_050,
  );
  expect(
    after({ type: 'kind', kind: 'name', apply: false }, { type: 'kind', kind: 'name', apply: true }).kinds,
  ).toEqual(noImport.kinds);
});

test('a choice of scale and of rows that stand twice is passed on', () => {
  const { choices } = after(
    { type: 'choose', choices: { scale: 'function' } },
    { type: 'choose', choices: { identicalRows: 'add' } },
  );
  expect(choices).toEqual({ scale: 'function', identicalRows: 'add' });
});

test('the people of the workbook are compared as they are read', () => {
  const employment = { start: 1, end: null, fte: 0.5, changes: [] };
  const person = { key: '7', number: 7, name: 'Bo', functionName: 'TOA', scale: '5', step: '2', employment };
  const school = { employees: [person] } as unknown as School;
  expect(currentPeople(school)).toEqual([
    { key: '7', number: 7, name: 'Bo', functionName: 'TOA', scale: '5', step: '2', work: employment },
  ]);
});

test('a date that cannot be read is neither the date before it nor none: it holds the writing up until it is mended', () => {
  const typing = after({ type: 'fteFrom', day: 46_050 }, { type: 'fteFrom', day: undefined });
  expect([...typing.unreadDays]).toEqual(['fteFrom']);
  const leaving = reduceImport(typing, { type: 'end', key: '7', day: undefined });
  expect(leaving.unreadDays.size).toBe(2);
  const mended = reduceImport(leaving, { type: 'fteFrom', day: 46_060 });
  expect([...reduceImport(mended, { type: 'end', key: '7', day: null }).unreadDays]).toEqual([]);
  expect(mended.fteFrom).toBe(46_060);
});

test('hours above full time end after the reference date unless that is unticked, and under the CAO PO never', () => {
  expect(decisionsOf(noImport, NOTHING, 46_100).extraHoursEndAfter).toBe(46_100);
  expect(decisionsOf(noImport, NOTHING, 46_100, 'PO').extraHoursEndAfter).toBeNull();
  const unticked = after({ type: 'endsExtraHours', apply: false });
  expect(decisionsOf(unticked, NOTHING, 46_100).extraHoursEndAfter).toBeNull();
});

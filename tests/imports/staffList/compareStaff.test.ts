import {
  changedCount,
  changeKinds,
  decideStaff,
  decidesAnything,
  type ChangeKind,
  type CurrentPerson,
  type ImportedPerson,
  type StaffField,
} from '../../../src/imports/staffList';
import { iso } from '../../oracles/days';
import { compareStaff, readStaffList } from '../../support/inOneGo';

const TODAY = iso('2026-10-01');
const fields = new Set<StaffField>([
  'number',
  'fullName',
  'functionName',
  'scale',
  'step',
  'fte',
  'inService',
  'outOfService',
]);

const current = (more: Partial<CurrentPerson> & { fte?: number } = {}): CurrentPerson => ({
  key: '1',
  number: 1,
  name: 'Bo Kast',
  functionName: 'TOA',
  scale: '5',
  step: '3',
  category: '',
  team: '',
  manager: '',
  location: '',
  work: { start: iso('2020-08-01'), end: null, fte: more.fte ?? 0.8, changes: [] },
  ...more,
});

const imported = (more: Partial<ImportedPerson> = {}): ImportedPerson => ({
  key: '1',
  number: 1,
  name: 'Bo Kast',
  functionName: 'TOA',
  scale: 5,
  step: 3,
  fte: 0.8,
  start: iso('2020-08-01'),
  end: null,
  endIsRead: true,
  changes: [],
  knownFrom: null,
  category: '',
  team: '',
  manager: '',
  location: '',
  isAddedUp: false,
  rows: [1],
  ...more,
});

const all = (
  ends: ReadonlyMap<string, number> = new Map(),
  fteFrom = TODAY,
  kinds: readonly ChangeKind[] = changeKinds,
) => ({
  added: true,
  kinds: new Set(kinds),
  fteFrom,
  ends,
});

test('new people, changed fields and people who are gone are told apart', () => {
  const comparison = compareStaff(
    [current(), current({ key: '2', number: 2 }), current({ key: '3', number: 3, name: 'Al Vos' })],
    [
      imported({ step: 4 }),
      imported({ key: '2', number: 2 }),
      imported({ key: '9', number: 9, name: 'Ed Kok' }),
    ],
    fields,
    TODAY,
  );
  expect(comparison.added.map(({ key }) => key)).toEqual(['9']);
  expect(comparison.changed.map(({ changes }) => changes)).toEqual([[{ kind: 'step', old: '3', new: '4' }]]);
  expect(comparison.left.map(({ key }) => key)).toEqual(['3']);
  expect(comparison.unchanged).toBe(1);
});

test('a field that the list does not have, or cannot tell, is not a change', () => {
  const list = [imported({ functionName: '', scale: 9, fte: null, end: iso('2027-07-31') })];
  const told = new Set<StaffField>(['number', 'fullName', 'functionName']);
  expect(compareStaff([current()], list, told, TODAY).unchanged).toBe(1);
});

test('an end that cannot be read does not take away the one that is known', () => {
  const leaves = { start: iso('2020-08-01'), end: iso('2027-01-31'), fte: 0.8, changes: [] };
  const told = [['Personeelsnummer', 'Naam', 'Fte', 'In dienst', 'Uit dienst']];
  const rows = (end: string) => [...told, ['1', 'Bo Kast', 0.8, '1-8-2020', end]];
  const changesFor = (end: string) =>
    compareStaff([current({ work: leaves })], readStaffList(rows(end)).people, fields, TODAY).changed.flatMap(
      ({ changes }) => changes,
    );
  expect(changesFor('31-1-2O27')).toEqual([]);
  expect(changesFor('')).toEqual([{ kind: 'end', old: leaves.end, new: null }]);
});

test('of several first days of which one cannot be read none is the first', () => {
  const list = [
    ['Personeelsnummer', 'Naam', 'Fte', 'In dienst'],
    ['1', 'Bo Kast', 0.4, '1-8-2O20'],
    ['1', 'Bo Kast', 0.4, '1-8-2022'],
  ];
  const { people } = readStaffList(list);
  expect(people).toMatchObject([{ fte: null, start: null }]);
  expect(compareStaff([current()], people, fields, TODAY).unchanged).toBe(1);
});

test('a new fte of a list that knows only the present begins on the day that the user gives', () => {
  const comparison = compareStaff([current()], [imported({ fte: 1 })], fields, TODAY);
  expect(comparison.changed[0].changes).toEqual([{ kind: 'fte', old: 0.8, new: 1 }]);
  const edit = decideStaff(comparison, all());
  expect(edit.change.size).toBe(0);
  expect(edit.appointments.get('1')).toEqual([{ Personeelsnummer: 1, Vanaf: TODAY, Fte: 1 }]);
  expect(changedCount(edit)).toBe(1);
});

test('a new fte from the first day of employment replaces it, and what is planned for later stays', () => {
  const planned = { from: iso('2027-08-01'), fte: 0.5 };
  const person = current();
  const work = { ...person.work!, changes: [planned] };
  const comparison = compareStaff([{ ...person, work }], [imported({ fte: 1 })], fields, TODAY);
  expect(decideStaff(comparison, all()).appointments.get('1')).toEqual([
    { Personeelsnummer: 1, Vanaf: TODAY, Fte: 1 },
    { Personeelsnummer: 1, Vanaf: planned.from, Fte: 0.5 },
  ]);
  const fromStart = decideStaff(
    compareStaff([current()], [imported({ fte: 1 })], fields, TODAY),
    all(new Map(), iso('2020-08-01')),
  );
  expect(fromStart.change.get('1')).toEqual({ Fte: 1 });
  expect(fromStart.appointments.size).toBe(0);
});

test('a list that knows the past is followed from where it knows it', () => {
  const known = { fte: 0.6, changes: [{ from: iso('2026-01-01'), fte: 0.9 }], knownFrom: iso('2024-08-01') };
  const work = {
    start: iso('2020-08-01'),
    end: null,
    fte: 0.8,
    changes: [{ from: iso('2022-08-01'), fte: 1 }],
  };
  const comparison = compareStaff([current({ work })], [imported(known)], fields, TODAY);
  expect(decideStaff(comparison, all()).appointments.get('1')).toEqual([
    { Personeelsnummer: 1, Vanaf: iso('2022-08-01'), Fte: 1 },
    { Personeelsnummer: 1, Vanaf: iso('2024-08-01'), Fte: 0.6 },
    { Personeelsnummer: 1, Vanaf: iso('2026-01-01'), Fte: 0.9 },
  ]);
});

test('only the kinds that were chosen are applied', () => {
  const comparison = compareStaff(
    [current()],
    [imported({ name: 'Bo Kast-Tafel', step: 4, fte: 1 })],
    fields,
    TODAY,
  );
  const edit = decideStaff(comparison, { ...all(), kinds: new Set(['step']) });
  expect(edit.change.get('1')).toEqual({ Trede: 4 });
  expect(edit.appointments.size).toBe(0);
});

test('who is not in the list stays, and gets an end only where one is given', () => {
  const gone = [current({ key: '2', number: 2 }), current({ key: '3', number: 3 })];
  const comparison = compareStaff(gone, [], fields, TODAY);
  const edit = decideStaff(comparison, all(new Map([['2', iso('2026-09-30')]])));
  expect([...edit.change]).toEqual([['2', { 'Uit dienst': iso('2026-09-30') }]]);
  expect([edit.add, edit.appointments.size]).toEqual([[], 0]);
});

test('who is out of service already is not told to be gone', () => {
  const work = { start: null, end: iso('2026-07-31'), fte: 1, changes: [] };
  expect(compareStaff([current({ work })], [], fields, TODAY).left).toEqual([]);
});

test('whether there is anything to write is known without making all of it', () => {
  const compare = (now: CurrentPerson[], list: ImportedPerson[]) => compareStaff(now, list, fields, TODAY);
  const nothing = { ...all(), added: false, kinds: new Set<ChangeKind>() };
  const added = compare([], [imported()]);
  expect([decidesAnything(added, all()), decidesAnything(added, nothing)]).toEqual([true, false]);
  const changed = compare([current()], [imported({ step: 4 })]);
  expect([decidesAnything(changed, all()), decidesAnything(changed, nothing)]).toEqual([true, false]);
  const inTime = compare(
    [current()],
    [imported({ changes: [{ from: TODAY + 9, fte: 1 }], knownFrom: TODAY })],
  );
  const { change, appointments } = decideStaff(inTime, all());
  expect([change.size, appointments.size, decidesAnything(inTime, all())]).toEqual([0, 1, true]);
  const left = compare([current()], []);
  expect(decidesAnything(left, all())).toBe(false);
  expect(decidesAnything(left, { ...nothing, ends: new Map([['1', TODAY]]) })).toBe(true);
});

describe('what would take something away is not taken over by itself', () => {
  const contracts: ReadonlySet<StaffField> = new Set(['number', 'fullName', 'fte', 'from', 'until', 'step']);

  test('a renewed contract leaves the start and the earlier fte, and counts from its own first day', () => {
    const before = current({
      work: { start: iso('2025-08-01'), end: iso('2027-07-31'), fte: 0.8, changes: [] },
    });
    const renewed = imported({ fte: 0.5, start: iso('2027-08-01'), end: iso('2028-07-31') });
    const comparison = compareStaff([before], [renewed], contracts, iso('2027-08-01'));
    expect(comparison.changed[0].changes).toEqual([
      { kind: 'fte', old: 0.8, new: 0.5 },
      { kind: 'end', old: iso('2027-07-31'), new: iso('2028-07-31') },
    ]);
    const edit = decideStaff(comparison, all());
    expect(edit.change.get('1')).toEqual({ 'Uit dienst': iso('2028-07-31') });
    expect(edit.appointments.get('1')).toEqual([{ Personeelsnummer: 1, Vanaf: iso('2027-08-01'), Fte: 0.5 }]);
  });

  test('between two contracts nobody works', () => {
    const before = current({
      work: { start: iso('2025-08-01'), end: iso('2026-07-31'), fte: 0.8, changes: [] },
    });
    const later = imported({ fte: 0.5, start: iso('2026-10-01'), end: null });
    const edit = decideStaff(compareStaff([before], [later], contracts, iso('2026-10-01')), all());
    expect(edit.appointments.get('1')).toEqual([
      { Personeelsnummer: 1, Vanaf: iso('2026-08-01'), Fte: 0 },
      { Personeelsnummer: 1, Vanaf: iso('2026-10-01'), Fte: 0.5 },
    ]);
  });

  test('an extension that a list of contracts no longer has is withdrawn', () => {
    const before = current({
      work: {
        start: iso('2018-08-01'),
        end: null,
        fte: 0.5,
        changes: [
          { from: iso('2026-08-01'), fte: 0.7 },
          { from: iso('2027-08-01'), fte: 0.5 },
        ],
      },
    });
    const without = imported({ fte: 0.5, start: iso('2018-08-01') });
    const edit = decideStaff(compareStaff([before], [without], contracts, iso('2026-06-01')), all());
    expect(edit.appointments.get('1')).toEqual([]);
  });

  test.each([
    ['a later start', { start: iso('2021-08-01') }, 'start', 'shortens'],
    ['an earlier start', { start: iso('2017-08-01') }, 'start', 'moves'],
    ['an earlier end', { end: iso('2026-01-31') }, 'end', 'shortens'],
  ] as const)('%s waits for the user', (_, more, kind, doubt) => {
    const comparison = compareStaff([current()], [imported(more)], fields, TODAY);
    expect(comparison.changed[0].changes).toMatchObject([{ kind, doubt }]);
    expect(decideStaff(comparison, all()).change.size).toBe(0);
    expect(
      decideStaff(comparison, { ...all(), doubtful: new Set([`many ${kind}` as const]) }).change.size,
    ).toBe(0);
    expect(
      decideStaff(comparison, { ...all(), doubtful: new Set([`${doubt} ${kind}` as const]) }).change.size,
    ).toBe(1);
  });

  test('a number with an entirely different name waits too, in all that it would change', () => {
    const comparison = compareStaff([current()], [imported({ name: 'Ria Zomer', step: 9 })], fields, TODAY);
    expect(comparison.changed[0].changes.map(({ kind, doubt }) => [kind, doubt])).toEqual([
      ['name', 'otherPerson'],
      ['step', 'otherPerson'],
    ]);
    expect(decideStaff(comparison, all()).change.size).toBe(0);
  });

  test('a change of more than half of the people waits, but the step that goes up for everybody does not', () => {
    const keys = ['1', '2', '3', '4', '5', '6'];
    const comparison = compareStaff(
      keys.map((key) => current({ key, name: `Bo Kast${key}` })),
      keys.map((key) => imported({ key, name: `Bo Kast${key}`, functionName: `OOP-0${key}`, step: 4 })),
      fields,
      TODAY,
    );
    expect(comparison.changed[0].changes.map(({ kind, doubt }) => [kind, doubt])).toEqual([
      ['functionName', 'many'],
      ['step', undefined],
    ]);
  });
});

test('a list that writes names in capitals changes none of them', () => {
  const capitals = imported({ name: 'BO KAST' });
  const [changed] = compareStaff([current()], [capitals], fields, TODAY).changed;
  expect(changed).toBeUndefined();
  const other = imported({ name: 'BO KASTJE' });
  expect(compareStaff([current()], [other], fields, TODAY).changed).toHaveLength(1);
});

describe('people under another number', () => {
  const zeros = current({ key: '00123', number: '00123' });
  const plain = imported({ key: '123', number: 123, step: 4 });

  test('are neither added nor gone until the user says who they are', () => {
    const comparison = compareStaff([zeros], [plain], fields, TODAY);
    expect(comparison.maybeSame.map(({ by }) => by)).toEqual(['number']);
    expect([comparison.added, comparison.left, comparison.changed]).toEqual([[], [], []]);
    expect(comparison.everybodyNew).toBe(false);
  });

  test('are not everybody when nobody else is new', () => {
    const stranger = imported({ key: '777', number: 777, name: 'Zoë Berg' });
    expect(compareStaff([zeros], [stranger], fields, TODAY).everybodyNew).toBe(true);
    expect(compareStaff([zeros, current()], [plain, stranger], fields, TODAY).everybodyNew).toBe(true);
  });

  test('are changed under their own number when they are the same', () => {
    const comparison = compareStaff([zeros], [plain], fields, TODAY, new Map([['123', '00123']]));
    expect([...decideStaff(comparison, all()).change]).toEqual([['00123', { Trede: 4 }]]);
  });

  test('are added when they are somebody else', () => {
    const comparison = compareStaff([zeros], [plain], fields, TODAY, new Map([['123', null]]));
    expect(comparison.added.map(({ key }) => key)).toEqual(['123']);
    expect(comparison.left.map(({ key }) => key)).toEqual(['00123']);
  });

  test('are found by name too, accents aside, when that name is of one person', () => {
    const other = imported({ key: '77', number: 77, name: 'Bó Kast' });
    expect(compareStaff([current()], [other], fields, TODAY).maybeSame.map(({ by }) => by)).toEqual(['name']);
    const twice = [other, imported({ key: '78', number: 78 })];
    expect(compareStaff([current()], twice, fields, TODAY).maybeSame).toEqual([]);
  });
});

describe('the category of somebody who is there already', () => {
  const told = new Set<StaffField>([...fields, 'category']);
  const changes = (known: string, list: string, of = told) =>
    compareStaff([current({ category: known })], [imported({ category: list })], of, TODAY).changed.flatMap(
      (person) => person.changes,
    );

  it.each([
    ['', 'leraar'],
    ['OOP', 'directie'],
    ['leraar', 'OOP'],
    ['baas', 'LIO'],
  ])('becomes, from "%s", %s where the list says so and the user wants it', (known, list) => {
    expect(changes(known, list)).toEqual([{ kind: 'category', old: known, new: list }]);
    const comparison = compareStaff(
      [current({ category: known })],
      [imported({ category: list })],
      told,
      TODAY,
    );
    expect(decideStaff(comparison, all()).change.get('1')).toEqual({ Functiecategorie: list });
    const without = changeKinds.filter((kind) => kind !== 'category');
    expect(decideStaff(comparison, all(new Map(), TODAY, without)).change.size).toBe(0);
  });

  it.each([
    ['the same in other words', 'leraar', 'docent'],
    ['nothing filled in, which is OOP', '', 'OOP'],
    ['what names no category', 'leraar', 'Groep 3'],
    ['nothing in the list', 'leraar', ''],
  ])('stays where the list has %s', (_what, known, list) => {
    expect(changes(known, list)).toEqual([]);
  });

  it('stays where the list has no column for it', () => {
    expect(changes('leraar', 'directie', fields)).toEqual([]);
  });
});

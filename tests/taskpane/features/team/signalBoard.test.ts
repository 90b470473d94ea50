import { DEFAULT_SETTINGS } from '../../../../src/tables/settings';
import { SignalBoard, type SignalQuestion } from '../../../../src/taskpane/features/team/signalBoard';
import type { Employee } from '../../../../src/school/school';
import { ownPage } from '../../../support/ownPage';
import { DAY, expense, person, wish } from '../../../school/people';

/** A board beside a clock that goes on a little at every look. */
function surroundings(perLook: number) {
  const own = ownPage();
  own.msPerLook = perLook;
  return { board: new SignalBoard(), waiting: own.waiting, runAll: own.runAll };
}
afterEach(() => jest.restoreAllMocks());

const team = (count: number, more: (i: number) => Partial<Employee> = () => ({})) =>
  Array.from({ length: count }, (_, i) => person({ key: String(i), ...more(i) }));

const question = (employees: readonly Employee[], more: Partial<SignalQuestion> = {}): SignalQuestion => ({
  employees,
  talks: new Map(),
  planned: new Map(),
  context: { day: DAY, settings: DEFAULT_SETTINGS, salary: null, personalPlans: false, vo: true },
  shared: 'a',
  ...more,
});

describe('the signals of a team', () => {
  it('of a few people are there at once', () => {
    const { board, waiting } = surroundings(0);
    board.ask(question(team(3)));
    expect(waiting()).toBe(0);
    expect(board.snapshot()).toMatchObject({ done: 3, total: 3, busy: false });
    expect(board.snapshot().people.get('1')?.usable).toBe(144_000);
  });

  it('come in slices, so that the pane can answer in between', () => {
    const { board, waiting, runAll } = surroundings(5);
    const told: number[] = [];
    board.subscribe(() => told.push(board.snapshot().done));
    board.ask(question(team(100)));
    const first = board.snapshot();
    expect(first.busy).toBe(true);
    // Three looks at the clock make a slice of twelve milliseconds.
    expect(first.done).toBeLessThan(5);
    expect(waiting()).toBe(1);
    runAll();
    expect(board.snapshot()).toMatchObject({ done: 100, busy: false });
    expect(board.snapshot().people.size).toBe(100);
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('can be stopped and gone on with', () => {
    const { board, waiting, runAll } = surroundings(5);
    board.ask(question(team(100)));
    board.stop();
    const { done } = board.snapshot();
    runAll();
    expect(board.snapshot()).toMatchObject({ busy: false, done });
    board.resume();
    expect(waiting()).toBe(1);
    runAll();
    expect(board.snapshot()).toMatchObject({ busy: false, done: 100 });
  });

  it('are computed again only for who changed', () => {
    const { board } = surroundings(0);
    board.ask(question(team(3)));
    const before = board.snapshot().people;
    board.ask(question(team(3, (i) => (i === 1 ? { expenses: [expense(9, 2026, 9, 10_000)] } : {}))));
    const after = board.snapshot().people;
    expect(after.get('0')).toBe(before.get('0'));
    expect(after.get('2')).toBe(before.get('2'));
    expect(after.get('1')?.usable).toBe(134_000);
  });

  it('follow the hours that were taken, where hours bind', () => {
    const { board } = surroundings(0);
    const settings = { ...DEFAULT_SETTINGS, bindingHours: true };
    const context = { day: DAY, settings, salary: null, personalPlans: false, vo: true };
    const taken = (hours: number) => {
      const base = person({ wishes: [wish('Excel', 10_000, { hours: 3000 })] });
      const expenses = [{ date: DAY - 5, amount: hours }];
      return { ...base, hours: { ...base.pot!, kind: 'scholingsuren' as const, expenses } };
    };
    const kinds = () =>
      board
        .snapshot()
        .people.get('1')!
        .signals.map(({ kind }) => kind);
    board.ask(question([taken(0)], { context }));
    expect(kinds()).toContain('affordable');
    board.ask(question([taken(1000)], { context }));
    expect(kinds()).not.toContain('affordable');
  });

  it('follow what an expense pays', () => {
    const { board } = surroundings(0);
    const wishes = [wish('Cursus', 50_000, { status: 'agreed', start: 2025 })];
    const kinds = (course?: string) => {
      const expenses = [{ ...expense(9, 2025, 9, 50_000), ...(course !== undefined && { course }) }];
      board.ask(question(team(1, () => ({ wishes, expenses }))));
      return board
        .snapshot()
        .people.get('0')!
        .signals.map(({ kind }) => kind);
    };
    expect(kinds()).toContain('instalmentMissed');
    expect(kinds('cursus')).not.toContain('instalmentMissed');
  });

  it('stay when only a row number changed', () => {
    const { board } = surroundings(0);
    board.ask(question(team(1, () => ({ expenses: [expense(9, 2026, 9, 10_000)] }))));
    const before = board.snapshot().people.get('0');
    board.ask(
      question(team(1, () => ({ row: 12, expenses: [{ ...expense(9, 2026, 9, 10_000), row: 10 }] }))),
    );
    expect(board.snapshot().people.get('0')).toBe(before);
  });

  it('are all computed again when something changed for everybody', () => {
    const { board } = surroundings(0);
    const employees = team(2);
    board.ask(question(employees));
    const before = board.snapshot().people;
    const context = {
      day: DAY,
      settings: { ...DEFAULT_SETTINGS, planYears: 3 },
      salary: null,
      personalPlans: false,
      vo: true,
    };
    board.ask(question(employees, { shared: 'b', context }));
    expect(board.snapshot().people.get('0')).not.toBe(before.get('0'));
  });

  it('are not computed for the same question twice, and forget who left', () => {
    const { board } = surroundings(0);
    const asked = question(team(3));
    board.ask(asked);
    const before = board.snapshot();
    board.ask(asked);
    expect(board.snapshot()).toBe(before);
    board.ask(question(team(2)));
    expect([...board.snapshot().people.keys()]).toEqual(['0', '1']);
  });

  it('give up the question before when another one comes', () => {
    const { board, runAll } = surroundings(5);
    board.ask(question(team(100)));
    board.ask(question(team(2)));
    runAll();
    expect(board.snapshot()).toMatchObject({ done: 2, total: 2, busy: false });
  });
});

import { builtInRules } from '../../../src/tables/caoRules';
import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { workbookSalaryTables } from '../../../src/tables/salaryTable';
import { dayOf } from '../../../src/domain/calendar';
import { RuleBook, type DatedRule } from '../../../src/domain/rules';
import {
  signalsOf,
  SIGNAL_KINDS,
  type Signal,
  type SignalContext,
} from '../../../src/school/signals/signals';
import type { Employee, Talk } from '../../../src/school/school';
import type { PlannedUse } from '../../../src/domain/agreed/plannedOfLapsing';
import { DAY, expense, person, rulesWithPlan, wish } from '../people';

const salary = workbookSalaryTables([
  [6, 1, 2500, dayOf(2026, 1, 1)],
  [6, 2, 2600, dayOf(2026, 1, 1)],
  [6, 3, 2700, dayOf(2026, 1, 1)],
  [6, 4, 2800, dayOf(2026, 1, 1)],
  [6, 5, 2900, dayOf(2026, 1, 1)],
  [6, 6, 3000, dayOf(2026, 1, 1)],
  [6, 7, 3100, dayOf(2026, 1, 1)],
]);
const context: SignalContext = {
  day: DAY,
  settings: DEFAULT_SETTINGS,
  salary: null,
  personalPlans: false,
  vo: true,
};

const noTalk: Talk = { last: null, next: null, note: '', earlier: [], personalPlan: null };

function signals(
  employee: Employee,
  more: Partial<SignalContext> = {},
  talk?: Partial<Talk>,
  planned: Parameters<typeof signalsOf>[2] = [],
) {
  return signalsOf(employee, talk && { ...noTalk, ...talk }, planned, { ...context, ...more });
}

function only<Kind extends Signal['kind']>(
  kind: Kind,
  list: readonly Signal[],
): Extract<Signal, { kind: Kind }> {
  const found = list.filter((signal): signal is Extract<Signal, { kind: Kind }> => signal.kind === kind);
  expect(found).toHaveLength(1);
  return found[0];
}

const kinds = (list: readonly Signal[]) => list.map(({ kind }) => kind);

describe('budget that lapses', () => {
  it('is told with the amount, the day and the saving term behind it', () => {
    const { usable, lapsing, signals: all } = signals(person());
    // € 480 a year at 0.8 fte; the lot of 2024-2025 lapses first.
    expect([usable, lapsing]).toEqual([144_000, 48_000]);
    const lapses = only('lapses', all);
    expect(lapses).toMatchObject({ amount: 48_000, unplanned: 48_000, day: dayOf(2027, 7, 31) });
    expect(lapses.source).toMatchObject({ rule: 'spaartermijn', value: 2 });
  });

  const use = (amount: number, more: Partial<PlannedUse> = {}): PlannedUse => {
    return { schoolYear: 2026, lotYear: 2024, amount, writtenOn: dayOf(2026, 9, 1), ...more };
  };
  const unplanned = (planned: readonly PlannedUse[], employee = person()) =>
    only('lapses', signals(employee, {}, undefined, planned).signals).unplanned;

  it('says what the table Plan does not use, and counts only that', () => {
    const { signals: all, lapsing } = signals(person(), {}, undefined, [use(20_000), use(10_000)]);
    expect(only('lapses', all)).toMatchObject({ amount: 48_000, unplanned: 18_000 });
    expect(lapsing).toBe(18_000);
    expect(unplanned([use(60_000)])).toBe(0);
  });

  it.each([
    ['wish that is not in Plan', [], person({ wishes: [wish('Cursus', 30_000)] })],
    ['line of next school year', [use(30_000, { schoolYear: 2027 })], person()],
    ['line that another budget pays', [use(30_000, { lotYear: 2025 })], person()],
  ])('is not less for a %s', (_, planned, employee) => {
    expect(unplanned(planned, employee)).toBe(48_000);
  });

  it('does not count what was planned and since spent', () => {
    // € 100 of the lot that lapses was spent on 1 October.
    const spender = person({ expenses: [expense(2, 2026, 10, 10_000)] });
    expect(unplanned([use(30_000)], spender)).toBe(18_000);
    // Planned after that: nothing of it is spent yet.
    expect(unplanned([use(30_000, { writtenOn: dayOf(2026, 11, 1) })], spender)).toBe(8_000);
    expect(unplanned([use(30_000, { writtenOn: null })], spender)).toBe(18_000);
  });

  it('is not told of where nothing lapses', () => {
    const spent = [expense(2, 2026, 9, 48_000)];
    expect(kinds(signals(person({ expenses: spent })).signals)).not.toContain('lapses');
  });
});

describe('budget that lapses without a saving plan', () => {
  const withPlan = (more: Partial<Employee> = {}) => person({ rules: rulesWithPlan, ...more });

  it('is told with the day, and until when a plan would keep it', () => {
    const { usable, lapsing, signals: all } = signals(withPlan());
    expect([usable, lapsing]).toEqual([48_000, 48_000]);
    expect(kinds(all)).toEqual(['lapsesWithoutPlan']);
    expect(only('lapsesWithoutPlan', all)).toMatchObject({
      amount: 48_000,
      day: dayOf(2027, 7, 31),
      until: dayOf(2029, 7, 31),
      needed: 0,
      source: { rule: 'spaartermijn_plan', value: 2 },
    });
  });

  it('says how much of it the wishes need later', () => {
    const wishes = [wish('Cursus', 70_000)];
    const { signals: all } = signals(withPlan({ wishes }));
    // € 480 of the next school year pays the rest of it.
    expect(only('lapsesWithoutPlan', all).needed).toBe(22_000);
  });

  it('is not told of what Plan uses before, nor of somebody who leaves', () => {
    const use = { schoolYear: 2026, lotYear: 2026, amount: 48_000, writtenOn: DAY };
    expect(signals(withPlan(), {}, undefined, [use]).signals).toEqual([]);
    const employment = { start: dayOf(2020, 8, 1), end: dayOf(2027, 5, 31), fte: 0.8, changes: [] };
    expect(kinds(signals(withPlan({ employment })).signals)).toEqual(['lapses']);
  });
});

describe('courses', () => {
  it('that can begin now are told, the most wanted first, with how many more', () => {
    const wishes = [wish('B', 10_000, { priority: 3 }), wish('A', 20_000, { priority: 1 })];
    expect(only('affordable', signals(person({ wishes })).signals)).toMatchObject({
      course: 'A',
      price: 20_000,
      year: 2026,
      more: 1,
    });
  });

  it('that no saving can pay are told with what is short and when', () => {
    const wishes = [wish('Dure opleiding', 500_000)];
    const short = only('planShort', signals(person({ wishes })).signals);
    // Three years of € 480 can be pooled at most.
    expect(short).toMatchObject({ course: 'Dure opleiding', amount: 356_000, more: 0 });
  });

  it('count no further than the horizon that the school set', () => {
    const wishes = [wish('Later', 10_000, { earliest: 2030 })];
    const near = { ...DEFAULT_SETTINGS, planYears: 2 };
    expect(kinds(signals(person({ wishes }), { settings: near }).signals)).toEqual(['lapses']);
  });

  it('in more numbers than can be planned are a data error, and the money is still told', () => {
    const wishes = Array.from({ length: 101 }, (_, i) => wish(`W${i}`, 100));
    const { usable, signals: all } = signals(person({ wishes }));
    expect(usable).toBe(144_000);
    expect(kinds(all)).toEqual(['dataError', 'lapses']);
  });
});

describe('data errors', () => {
  it('come first, and no amount is given', () => {
    const found = signals(person({ pot: null }), {}, { last: null, next: DAY });
    expect(found).toMatchObject({ usable: null, lapsing: null });
    expect(kinds(found.signals)).toEqual(['dataError', 'talk']);
  });

  it('that only show when the pot is run are told too', () => {
    const spent = [expense(2, 2026, 9, 999_900)];
    const { signals: all } = signals(person({ expenses: spent }));
    expect(only('dataError', all).found).toMatchObject({ code: 'expenseAboveBalance' });
  });
});

describe('the maximum of the scale', () => {
  it.each([
    ['7', 'atMaximum', undefined],
    ['6', 'maximumSoon', dayOf(2027, 8, 1)],
    ['5', 'maximumSoon', dayOf(2028, 8, 1)],
  ] as const)('step %s: %s', (step, kind, day) => {
    const { signals: all } = signals(person({ step }), { salary });
    const signal = only(kind, all);
    expect(signal.scale).toBe('6');
    expect('day' in signal ? signal.day : undefined).toBe(day);
  });

  it('is not told when it is further away, unknown or without a table', () => {
    for (const [step, source] of [
      ['4', salary],
      ['12', salary],
      ['', salary],
      ['7', null],
    ] as const) {
      const all = kinds(signals(person({ step }), { salary: source }).signals);
      expect(all.filter((kind) => kind === 'atMaximum' || kind === 'maximumSoon')).toEqual([]);
    }
  });
});

describe('agreements', () => {
  const row = (year: number, value: number): DatedRule => ({
    rule: 'spaartermijn',
    from: dayOf(year, 8, 1),
    value,
    provenance: { kind: 'workbook', note: 'POP' },
    employee: '1',
  });
  const until = (year: number) => ({
    rules: new RuleBook(builtInRules('VO'), [row(2022, 4), row(year, 0)]).forEmployee('1'),
  });

  it('that ended within a year are told', () => {
    const signal = only('agreement', signals(person(until(2026))).signals);
    expect(signal).toMatchObject({
      ended: true,
      day: dayOf(2026, 7, 31),
      agreement: { value: 4, note: 'POP' },
    });
  });

  it('that end within a year are told', () => {
    expect(only('agreement', signals(person(until(2027))).signals)).toMatchObject({ ended: false });
    expect(kinds(signals(person(until(2028))).signals)).not.toContain('agreement');
  });

  it('are no news any more once they were talked about', () => {
    const talked = { last: dayOf(2026, 9, 1), next: null };
    expect(kinds(signals(person(until(2026)), {}, talked).signals)).not.toContain('agreement');
  });
});

describe('conversations', () => {
  it.each([
    [dayOf(2026, 11, 30), false],
    [dayOf(2026, 11, 23), false],
    [dayOf(2026, 11, 22), true],
  ])('on day %i', (next, overdue) => {
    expect(only('talk', signals(person(), {}, { last: null, next }).signals)).toMatchObject({
      day: next,
      overdue,
    });
  });

  it('of next month can wait', () => {
    const next = dayOf(2026, 12, 1);
    expect(kinds(signals(person(), {}, { last: null, next }).signals)).not.toContain('talk');
  });

  it('follow the interval that the school set', () => {
    const settings = { ...DEFAULT_SETTINGS, talkMonths: 6 };
    const talk = { last: dayOf(2026, 5, 20), next: null };
    expect(only('talk', signals(person(), { settings }, talk).signals).day).toBe(dayOf(2026, 11, 20));
    expect(kinds(signals(person(), {}, talk).signals)).not.toContain('talk');
  });
});

it.each([
  ['left', { start: dayOf(2010, 8, 1), end: dayOf(2026, 7, 31) }],
  ['has still to come', { start: dayOf(2027, 1, 1), end: null }],
])('of a conversation and a maximum do not concern who %s', (_, dates) => {
  const employee = person({ step: '7', employment: { ...dates, fte: 1, changes: [] } });
  const all = kinds(signals(employee, { salary }, { last: dayOf(2020, 1, 1), next: null }).signals);
  expect(all).not.toContain('talk');
  expect(all).not.toContain('atMaximum');
});

it('stand in order of urgency', () => {
  const employee = person({ step: '7', wishes: [wish('A', 1_000), wish('B', 900_000)] });
  const all = kinds(signals(employee, { salary }, { last: null, next: DAY }).signals);
  expect(all).toEqual(SIGNAL_KINDS.filter((kind) => all.includes(kind)));
  expect(all).toEqual(['lapses', 'affordable', 'planShort', 'atMaximum', 'talk']);
});

describe('the personal plan', () => {
  const plan = (handedIn: number | null): Partial<Talk> => ({
    personalPlan: { handedIn, activities: 'opleiding', forEmployee: '', forSchool: '', facilities: '' },
  });
  const of = (talk: Partial<Talk> | undefined, more: Partial<SignalContext> = { personalPlans: true }) =>
    signals(person(), more, talk).signals.filter(({ kind }) => kind === 'personalPlan');

  it('that is missing, undated or three years old is told', () => {
    expect(of(undefined)).toMatchObject([{ plan: { kind: 'none' } }]);
    expect(of(plan(null))).toMatchObject([{ plan: { kind: 'noDay' } }]);
    expect(of(plan(dayOf(2023, 11, 23)))).toMatchObject([{ plan: { kind: 'old', until: DAY } }]);
  });

  it('that is younger is no news, nor is any where plans are not kept', () => {
    expect(of(plan(dayOf(2023, 11, 24)))).toEqual([]);
    expect(of(undefined, { personalPlans: false })).toEqual([]);
  });

  it('does not concern who has left', () => {
    const employment = { start: dayOf(2010, 8, 1), end: dayOf(2026, 7, 31), fte: 1, changes: [] };
    expect(kinds(signals(person({ employment }), { personalPlans: true }).signals)).not.toContain(
      'personalPlan',
    );
  });
});

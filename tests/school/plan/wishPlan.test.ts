import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { planRows } from '../../../src/school/plan/planRowsOf';
import { triedWishes, type Drafts } from '../../../src/school/plan/triedWishes';
import { whatHelps } from '../../../src/school/plan/whatHelps';
import { personPlan, wishesView } from '../../../src/school/plan/wishPlan';
import type { Wish } from '../../../src/school/school';
import { DAY, person, readingOf, wish } from '../people';

const pot = person().pot!;
const view = (wishes: Wish[], drafts?: Drafts) => {
  const { raw } = readingOf();
  const tried = triedWishes(person({ wishes }), drafts, { raw, courses: [], decimal: ',' });
  return wishesView({ money: pot, hours: null }, wishes, DAY, DEFAULT_SETTINGS, tried);
};

describe('the school years that are planned', () => {
  const late = wish('Later', 10_000, { earliest: 2031 });
  const answer = (settings: Partial<typeof DEFAULT_SETTINGS>) => {
    const pots = { money: pot, hours: null };
    const { from, years, wishes } = wishesView(pots, [late], DAY, { ...DEFAULT_SETTINGS, ...settings });
    return [from, years, wishes[0].answer.kind];
  };

  it('are those that the school set', () => {
    expect(answer({})).toEqual([2026, 12, 'planned']);
    expect(answer({ planYears: 4 })).toEqual([2026, 4, 'noRoom']);
    expect(answer({ planYears: 4, firstYear: 2029 })).toEqual([2029, 4, 'planned']);
  });

  it('never begin before the reference date', () => {
    expect(answer({ firstYear: 2020 })).toEqual([2026, 12, 'planned']);
  });
});

describe('wishes beside what is agreed', () => {
  // € 480 a year, saved for two years: € 1.440 on the reference date.
  const agreed = wish('Opleiding', 96_000, { status: 'agreed', start: 2026, duration: 2 });

  it('are planned with what agreed courses leave, and those are no choice any more', () => {
    const plan = view([agreed, wish('Cursus', 120_000)]);
    expect(plan.wishes.map(({ wish: one }) => one.id)).toEqual(['Cursus']);
    expect(plan.wishes[0].answer).toMatchObject({ kind: 'planned', start: 2028 });
    expect(view([wish('Cursus', 120_000)]).wishes[0].answer).toMatchObject({ kind: 'planned', start: 2026 });
    const [followed] = plan.agreed;
    expect(followed.due.map(({ dueIn, left }) => [dueIn, left])).toEqual([
      [2026, 48_000],
      [2027, 48_000],
    ]);
    expect(followed.uncovered).toBe(0);
  });

  it('count what was paid of an agreed course under its name or its code', () => {
    const coded = { ...agreed, code: 'OPL-1' };
    const paid = { date: DAY, amount: 48_000, course: 'opl-1' };
    const plan = wishesView(
      { money: { ...pot, expenses: [paid] }, hours: null },
      [coded, wish('Cursus', 96_000)],
      DAY,
      DEFAULT_SETTINGS,
    );
    expect(plan.agreed[0].due.map(({ dueIn, left }) => [dueIn, left])).toEqual([[2027, 48_000]]);
    expect(plan.wishes[0].answer).toMatchObject({ kind: 'planned', start: 2026 });
  });

  it('start after an agreed course that they wait for, and never after one that was stopped', () => {
    const after = { typed: 'Opleiding', id: 'Opleiding' };
    const start = (first: Wish) => {
      const { answer } = view([first, wish('Vervolg', 10_000, { after })]).wishes[0];
      return answer.kind === 'planned' ? answer.start : answer.kind;
    };
    expect(start(agreed)).toBe(2028);
    expect(start({ ...agreed, status: 'finished' })).toBe(2026);
    expect(start({ ...agreed, status: 'stopped' })).toBe('waits');
  });

  it('are not planned when they were ordered, refused, stopped or finished, and leave the pot as it is', () => {
    const over = (['mandated', 'refused', 'stopped', 'finished'] as const).map((status) =>
      wish(status, 140_000, { status, priority: 1 }),
    );
    const plan = view([...over, wish('Cursus', 140_000)]);
    expect(plan.wishes.map(({ wish: one, answer }) => [one.id, answer.kind])).toEqual([
      ['Cursus', 'planned'],
    ]);
    expect(plan.agreed).toEqual([]);
  });

  it('say what the pot cannot pay of an agreed course, and what is wrong with one', () => {
    const dear = wish('Duur', 150_000, { status: 'agreed', start: 2026 });
    expect(view([dear]).agreed[0]).toMatchObject({ uncovered: 6_000 });
    const problem = { code: 'agreedWithoutStart' } as const;
    const wrong = { ...dear, start: null, price: null, problem };
    expect(view([wrong]).agreed[0]).toMatchObject({ course: null, due: [], wish: { problem } });
  });
});

describe('the plan for wishes', () => {
  it('says from when a wish can be paid, and from which lots', () => {
    const [{ answer }] = view([wish('Cursus', 100000)]).wishes;
    expect(answer).toMatchObject({ kind: 'planned', start: 2026, end: 2026, fromPot: 100000 });
    if (answer.kind !== 'planned') throw new Error(answer.kind);
    expect(answer.instalments[0].payments.map(({ lot, amount }) => [lot.year, amount])).toEqual([
      [2024, 48000],
      [2025, 48000],
      [2026, 4000],
    ]);
  });

  it('says what is short of a wish that three lots can never carry, and what helps', () => {
    const plan = view([wish('Studie', 150000)]);
    expect(plan.wishes[0].answer).toMatchObject({
      kind: 'notAffordable',
      shortfall: { start: 2026, topUp: 6000 },
    });
    const [best] = whatHelps(plan);
    expect(best.gained).toEqual([0]);
    expect(['savingTerm', 'advance', 'grant']).toContain(best.change.kind);
  });

  it('plans all wishes as one: what comes second waits, and says for what', () => {
    const plan = view([wish('Eerst', 144000, { priority: 1 }), wish('Later', 48000, { priority: 2 })]);
    const answers = new Map(plan.wishes.map((one) => [one.wish.id, one.answer]));
    expect(answers.get('Eerst')).toMatchObject({ kind: 'planned' });
    expect(answers.get('Later')).toMatchObject({ kind: 'planned' });
  });

  it('lists by priority, and keeps the order of the workbook among equals', () => {
    const plan = view([
      wish('a', 100, { priority: 3 }),
      wish('b', 100),
      wish('c', 100, { priority: 1 }),
      wish('d', 100),
    ]);
    expect(plan.wishes.map((one) => one.wish.id)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('has no answer without a price, and plans the others', () => {
    const plan = view([wish('Zonder', null), wish('Met', 100)]);
    expect(plan.wishes.map((one) => one.answer.kind)).toEqual(['noPrice', 'planned']);
  });

  it('has no room for a wish whose latest year is past', () => {
    expect(view([wish('Voorbij', 100, { latest: 2024 })]).wishes[0].answer).toEqual({ kind: 'noRoom' });
  });

  it('names a draft that contradicts itself, and plans the others', () => {
    const drafts: Drafts = new Map([['Raar', { price: '1', earliest: 2030 }]]);
    const plan = view([wish('Raar', 100, { latest: 2027 }), wish('Goed', 100)], drafts);
    expect(plan.wishes.map((one) => one.answer)).toEqual([
      { kind: 'problem', problem: { code: 'wishLatestBeforeEarliest', earliest: 2030, latest: 2027 } },
      expect.objectContaining({ kind: 'planned' }),
    ]);
  });

  it('answers a draft instead of the workbook', () => {
    const drafts: Drafts = new Map([['Cursus', { price: '1.500', earliest: 2027 }]]);
    const [cursus] = view([wish('Cursus', 100)], drafts).wishes;
    expect(cursus).toMatchObject({
      tried: { fields: { price: 150000, earliest: 2027 } },
      wish: { price: 150000, earliest: 2027 },
    });
    expect(cursus.answer.kind).toBe('notAffordable');
  });

  it('refuses more wishes than can be planned, as a problem', () => {
    const many = Array.from({ length: 101 }, (_, i) => wish(`w${i}`, 0));
    expect(personPlan(person({ wishes: many }), DAY, DEFAULT_SETTINGS)).toMatchObject({
      kind: 'problem',
      problem: { code: 'planTooManyWishes' },
    });
  });
});

describe('what comes from elsewhere', () => {
  it('others pay before the pot, and stand in the rows of Plan', () => {
    const outside = [{ source: 'Werkgever', courseYear: 0, amount: 10000 }];
    const plan = view([wish('Studie', 150000, { outside })]);
    expect(plan.wishes[0].answer).toMatchObject({ kind: 'planned', start: 2026, fromPot: 140000 });
    expect(planRows(plan)[0]).toMatchObject({ source: 'Werkgever', lotYear: null, amount: 10000 });
  });

  it('a wish waits for the one that it comes after', () => {
    const after = { typed: 'Eerst', id: 'Eerst' };
    const plan = view([wish('Daarna', 100, { after }), wish('Eerst', 100, { duration: 2 })]);
    const answers = new Map(plan.wishes.map((one) => [one.wish.id, one.answer]));
    expect(answers.get('Daarna')).toMatchObject({
      kind: 'planned',
      start: 2028,
      reason: { code: 'afterPrerequisite' },
    });
    const without = view([wish('Daarna', 100, { after }), wish('Eerst', null)]);
    expect(without.wishes.map((one) => one.answer.kind)).toEqual(['waits', 'noPrice']);
  });

  it('a row that cannot be right says why, and the others are planned', () => {
    const problem = { code: 'unclearAmounts', name: 'Werkgever', value: 'x' } as const;
    const plan = view([wish('Fout', null, { problem }), wish('Goed', 100)]);
    expect(plan.wishes.map((one) => one.answer.kind)).toEqual(['problem', 'planned']);
  });

  it('hours that are short are said, and stop nothing', () => {
    const hours = { ...pot, kind: 'scholingsuren' as const };
    const plan = wishesView(
      { money: pot, hours },
      [wish('Lang', 100, { hours: 99900 })],
      DAY,
      DEFAULT_SETTINGS,
    );
    const [{ answer }] = plan.wishes;
    if (answer.kind !== 'planned') throw new Error(answer.kind);
    expect(answer.hoursShort).toBeGreaterThan(0);
  });

  it('hours of ordered training are working time (16.7), of an unqualified teacher study leave (9.4): none are short', () => {
    const hours = { ...pot, kind: 'scholingsuren' as const };
    const short = (kind: Wish['kind']) => {
      const wishes = [wish('Lang', 100, { hours: 99_900, kind })];
      const [{ answer }] = wishesView({ money: pot, hours }, wishes, DAY, DEFAULT_SETTINGS).wishes;
      return answer.kind === 'planned' && answer.hoursShort > 0;
    };
    expect([short('ownChoice'), short('ordered'), short('qualification')]).toEqual([true, false, false]);
  });
});

describe('the rows of Plan', () => {
  it('hold what each lot pays of each instalment', () => {
    const rows = planRows(view([wish('Opleiding', 120001, { duration: 2 })]));
    expect(
      rows.map(({ schoolYear, instalment, instalments, lotYear, amount, shortfall }) => [
        schoolYear,
        `${instalment}/${instalments}`,
        lotYear,
        amount,
        shortfall,
      ]),
    ).toEqual([
      [2026, '1/2', 2024, 48000, 0],
      [2026, '1/2', 2025, 12001, 0],
      [2027, '2/2', 2025, 35999, 0],
      [2027, '2/2', 2026, 24001, 0],
    ]);
    expect(rows.reduce((sum, row) => sum + row.amount, 0)).toBe(120001);
  });

  it('hold what is short of a wish that is not affordable', () => {
    expect(planRows(view([wish('Studie', 150000)]))).toEqual([
      {
        course: 'Studie',
        instalments: 1,
        schoolYear: 2026,
        instalment: 1,
        lotYear: null,
        source: null,
        amount: 0,
        shortfall: 6000,
      },
    ]);
  });

  it('are none for a wish without price or without room', () => {
    expect(planRows(view([wish('a', null), wish('b', 100, { latest: 2020 })]))).toEqual([]);
  });
});

test('a written plan keeps the lines of what is agreed, with what no lot can pay, above those of the wishes', () => {
  const agreed = wish('AD', 200_000, { status: 'agreed', start: 2026 });
  const rows = planRows(view([wish('Excel', 100, { earliest: 2027 }), agreed]));
  const named = rows.map(({ course, schoolYear, lotYear, amount, shortfall }) => [
    course,
    schoolYear,
    lotYear,
    amount,
    shortfall,
  ]);
  expect(named).toEqual([
    ['AD', 2026, 2024, 48_000, 0],
    ['AD', 2026, 2025, 48_000, 0],
    ['AD', 2026, 2026, 48_000, 0],
    ['AD', 2026, null, 0, 56_000],
    ['Excel', 2027, 2027, 100, 0],
  ]);
});

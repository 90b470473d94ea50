import { triedWishes, type WishDraft } from '../../../src/school/plan/triedWishes';
import type { RawTable } from '../../../src/tables/rawTables';
import type { Wish } from '../../../src/school/school';
import { person, readingOf, wish } from '../people';

/** The table `Wensen` with these rows, for a person with a wish per row. */
function school(...rows: (readonly [course: string, price: number, after?: string])[]) {
  const table: RawTable = {
    name: 'Wensen',
    sheetId: 'w',
    sheetName: 'Wensen',
    firstRow: 1,
    firstColumn: 0,
    headers: ['Personeelsnummer', 'Opleiding', 'Kosten', 'Duur', 'Na'],
    rows: rows.map(([course, price, after = '']) => [1, course, price, 1, after]),
  };
  const wishes = rows.map(([course, price, after], i): Wish => {
    const waits = after === undefined ? null : { typed: after, id: after };
    return wish(course, price * 100, { row: i + 2, after: waits });
  });
  const { raw } = readingOf();
  return { employee: person({ wishes }), raw: { ...raw, tables: { Wensen: table } } };
}

function tryOut(draft: WishDraft, ...rows: Parameters<typeof school>) {
  const { employee, raw } = school(...rows);
  const drafts = new Map([[rows[0][0], draft]]);
  return triedWishes(employee, drafts, { raw, courses: [], decimal: ',' }).get(rows[0][0]);
}

describe('what is tried out for a wish', () => {
  it('counts in the plan with all that can be typed, and is saved as far as it differs', () => {
    const tried = tryOut({ price: '4.000,50', duration: '1', employer: '100' }, ['Cursus', 5202]);
    expect(tried?.wish).toMatchObject({
      price: 400_050,
      funding: [{ kind: 'employer', perYear: [10_000] }],
      outside: [{ courseYear: 0, amount: 10_000 }],
    });
    expect(tried?.fields).toEqual({ price: 400_050, employer: 100 });
  });

  it('is nothing where it says what the workbook says, in whatever words', () => {
    expect(tryOut({ price: '5.202,00' }, ['Cursus', 5202])).toBeUndefined();
  });

  it('has no price and is not saved while it can be two amounts', () => {
    expect(tryOut({ price: '4,500' }, ['Cursus', 5202])).toMatchObject({
      wish: { price: null, problem: null },
      fields: null,
    });
  });

  it('has no price and says why where it contradicts itself', () => {
    expect(tryOut({ earliest: 2030, latest: 2028 }, ['Cursus', 5202])).toMatchObject({
      wish: { price: null, problem: { code: 'wishLatestBeforeEarliest' } },
      fields: null,
    });
  });

  it('waits for the wish that is chosen, and not for one that waits for it', () => {
    expect(tryOut({ after: 'Basis' }, ['Cursus', 100], ['Basis', 50])?.wish.after).toEqual({
      typed: 'Basis',
      id: 'Basis',
    });
    expect(tryOut({ after: 'Basis' }, ['Cursus', 100], ['Basis', 50, 'Cursus'])?.wish).toMatchObject({
      price: null,
      problem: { code: 'awaitedCircle' },
    });
  });
});

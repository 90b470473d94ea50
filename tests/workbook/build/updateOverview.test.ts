import { learn } from '../../../src/texts/spoken';
import type { Cell } from '../../../src/tables/values';
import { Formula } from '../../../src/tables/cellText';
import { LATER_COLUMNS, overviewColumns, overviewCount } from '../../../src/workbook/build/overview';
import { overviewAssumed, overviewTotals } from '../../../src/workbook/build/overviewTotals';
import {
  overviewAssumedToAdd,
  overviewCellsToAdd,
  overviewTotalsToAdd,
} from '../../../src/workbook/build/updateOverview';

beforeAll(() => learn('en'));

const OLD = ['Personeelsnummer', 'Naam', 'Fte', 'Recht', 'Spaarsaldo', 'Vervalt op 31 juli'];
/** Headers that came later, some of them from an English Office. */
const LATER = [
  'Maximum van de schaal',
  'Saving agreement until',
  'Vastgelegd',
  'Free to spend',
  'Plan dit schooljaar',
  'Lapses after plan',
  'Functie',
];
/** The same in Dutch. */
const CAPTIONS = [
  'Maximum van de schaal',
  'Spaarafspraak tot en met',
  'Vastgelegd',
  'Vrij te besteden',
  'Plan dit schooljaar',
  'Vervalt na plan',
  'Functie',
];
const HEADER_ROW = 3;
const formulas = LATER_COLUMNS.map((id) => overviewColumns.find((column) => column.id === id)!.formula);
/** The header and the formula of the later columns in these columns of the sheet. */
const added = (columns: readonly number[], from = 0) =>
  columns.flatMap((column, i) => [
    { row: 3, column, content: CAPTIONS[from + i] },
    { row: 4, column, content: new Formula(formulas[from + i]) },
  ]);

/** An overview whose used cells begin in the second row and column. */
const overview = (captions: readonly Cell[], ...below: readonly (readonly Cell[])[]) => ({
  contents: [['Peildatum', 46_000], [''], captions, ...below],
  rowIndex: 1,
  columnIndex: 1,
});
const first = OLD.map((_, i) => new Formula(`=F${i}`));

describe('what an overview lacks', () => {
  it('of an earlier version comes right of what is there', () => {
    expect(overviewCellsToAdd(overview(OLD, first), HEADER_ROW, 'nl')).toEqual([
      ...added([7, 8, 9, 10, 11, 12, 13]),
      { row: 3, column: 15, content: new Formula(overviewCount) },
    ]);
  });

  it('comes in the free column before the count, and then right of the count', () => {
    const before = [...OLD, 'Maximum van de schaal', '', new Formula(overviewCount)];
    expect(overviewCellsToAdd(overview(before, first), HEADER_ROW, 'nl')).toEqual(
      added([8, 16, 17, 18, 19, 20], 1),
    );
  });

  it('keeps columns of somebody’s own between ours', () => {
    const own = [...OLD, 'Notitie', 'Maximum van de schaal'];
    const cells = overviewCellsToAdd(
      overview(own, [...first, 'bellen', new Formula('=F9')]),
      HEADER_ROW,
      'nl',
    );
    expect(cells).toEqual([
      ...added([9, 10, 11, 12, 13, 14], 1),
      { row: 3, column: 16, content: new Formula(overviewCount) },
    ]);
  });

  it('is nothing where it is complete, or where the header is not ours', () => {
    const full = [...OLD, ...LATER, '', new Formula(overviewCount)];
    expect(overviewCellsToAdd(overview(full, first), HEADER_ROW, 'nl')).toEqual([]);
    expect(overviewCellsToAdd(overview(['Mijn eigen blad']), HEADER_ROW, 'nl')).toEqual([]);
  });

  it('is the count also where a text looks like its formula', () => {
    const full = [...OLD, ...LATER, ''];
    const looksLikeIt = overview(full, [...first, overviewCount]);
    expect(overviewCellsToAdd(looksLikeIt, HEADER_ROW, 'nl')).toEqual([
      { row: 3, column: 15, content: new Formula(overviewCount) },
    ]);
  });

  it.each([
    ['beside the header', overview([...OLD, 'Notitie'], first)],
    ['below it', overview(OLD, first, [...OLD.map(() => ''), '', '', 'bellen'])],
    ['that computes', overview(OLD, first, [...OLD.map(() => ''), new Formula('=1+1')])],
  ])('has no room where something stands %s', (_, used) => {
    expect(overviewCellsToAdd(used, HEADER_ROW, 'nl')).toBeNull();
  });
});

describe('the totals above the columns', () => {
  const places = new Map(overviewColumns.map(({ id }, column) => [id, column]));
  const totals = overviewTotals((id) => places.get(id), 1, 'nl');
  const title = ['Scholingsbudget per medewerker'];
  const [number, name] = OLD;
  const six = [number, name, 'Fte op peildatum', 'Recht dit schooljaar', 'Spaarsaldo', 'Vervalt op 31 juli'];
  const used = (row: readonly Cell[]) => ({
    contents: [row, ['Peildatum', 46_000], [''], [...six, ...LATER]],
    rowIndex: 0,
    columnIndex: 0,
  });

  it('add up what each column fills, and count who has no amount', () => {
    expect(totals.map(({ row, column }) => [row, column])).toEqual(
      [2, 3, 4, 5, 8, 9, 10, 11, 6].map((column) => [0, column]),
    );
    expect(totals[1].content).toEqual(
      new Formula('=SUMIF(D5:INDEX(D5:D30004,ROWS(Medewerkers[Personeelsnummer])),">0")'),
    );
    expect(totals.at(-1)!.content).toEqual(
      new Formula(
        '=IF(COUNTA(Medewerkers[Personeelsnummer])-COUNT(E5:INDEX(E5:E30004,ROWS(Medewerkers[Personeelsnummer])))=0,"",' +
          'COUNTA(Medewerkers[Personeelsnummer])-COUNT(E5:INDEX(E5:E30004,ROWS(Medewerkers[Personeelsnummer])))&" onbekend, niet meegeteld")',
      ),
    );
  });

  it('come to an overview that has none, also above columns that come now', () => {
    expect(overviewTotalsToAdd(used(title), [], 1, 'nl')).toEqual(totals);
    const older = { ...used(title), contents: [title, ['Peildatum', 46_000], [''], six] };
    const coming = overviewCellsToAdd(older, HEADER_ROW, 'nl')!;
    expect(overviewTotalsToAdd(older, coming, 1, 'nl').map(({ column }) => column)).toEqual(
      totals.map(({ column }) => column),
    );
  });

  it('that are there stay, in whichever language; only what lacks comes', () => {
    const row: Cell[] = [...title, '', 'Together'];
    for (const { column, content } of totals.slice(1)) row[column] = content;
    expect(overviewTotalsToAdd(used(row), [], 1, 'nl')).toEqual([]);
    row[11] = '';
    expect(overviewTotalsToAdd(used(row), [], 1, 'nl').map(({ column }) => column)).toEqual([11]);
  });

  it('stay one row where rows were inserted between them and the reference date', () => {
    const row: Cell[] = [...title, '', 'Samen'];
    for (const { column, content } of totals.slice(1)) row[column] = content;
    const moved = {
      contents: [row, [''], [''], ['Peildatum', 46_000], [''], [...six, ...LATER]],
      rowIndex: 0,
      columnIndex: 0,
    };
    expect(overviewTotalsToAdd(moved, [], 3, 'nl')).toEqual([]);
    row[11] = '';
    expect(overviewTotalsToAdd(moved, [], 3, 'nl').map((cell) => [cell.row, cell.column])).toEqual([[0, 11]]);
  });

  it.each([
    ['where something of the user stands', [...title, '', '', 'Kopie van mei']],
    ['where somebody typed an amount', [...title, '', 'Samen', 1200]],
  ])('do not come %s', (_, row) => {
    expect(overviewTotalsToAdd(used(row), [], 1, 'nl')).toEqual([]);
  });

  it('do not come where there is no row above the reference date, or the header is not ours', () => {
    const moved = {
      contents: [['Peildatum', 46_000], [''], [...six, ...LATER]],
      rowIndex: 0,
      columnIndex: 0,
    };
    expect(overviewTotalsToAdd(moved, [], 0, 'nl')).toEqual([]);
    const own = { ...used(title), contents: [title, ['Peildatum', 46_000], [''], ['Mijn eigen blad']] };
    expect(overviewTotalsToAdd(own, [], 1, 'nl')).toEqual([]);
  });
});

describe('what the balances assume', () => {
  it('comes in the empty row above the header', () => {
    expect(overviewAssumedToAdd(overview(OLD, first), 1, 'nl')).toEqual([overviewAssumed(1, 'nl', 1)]);
  });

  it('does not come where it stands already, where something of the user stands, or above another header', () => {
    const used = overview(OLD, first);
    const withCell = (cell: Cell) => ({
      ...used,
      contents: [used.contents[0], [cell], ...used.contents.slice(2)],
    });
    expect(overviewAssumedToAdd(withCell(overviewAssumed(1, 'nl').content), 1, 'nl')).toEqual([]);
    expect(overviewAssumedToAdd(withCell('bellen'), 1, 'nl')).toEqual([]);
    expect(overviewAssumedToAdd(overview(['Mijn eigen blad']), 1, 'nl')).toEqual([]);
  });
});

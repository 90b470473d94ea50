import { learn } from '../../../src/texts/spoken';
import type { Cell } from '../../../src/tables/values';
import { Formula } from '../../../src/tables/cellText';
import { overviewColumns, overviewCount } from '../../../src/workbook/build/overview';
import { overviewCellsToAdd } from '../../../src/workbook/build/updateOverview';

beforeAll(() => learn('en'));

const OLD = ['Personeelsnummer', 'Naam', 'Fte', 'Recht', 'Spaarsaldo', 'Vervalt op 31 juli'];
const LATER = ['Maximum van de schaal', 'Saving agreement until', 'Vastgelegd', 'Free to spend'];
const HEADER_ROW = 3;
const agreement = overviewColumns.find(({ id }) => id === 'agreement')!;
const committed = overviewColumns.find(({ id }) => id === 'committed')!;
const free = overviewColumns.find(({ id }) => id === 'free')!;
const maximum = overviewColumns.find(({ id }) => id === 'maximum')!;

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
      { row: 3, column: 7, content: 'Maximum van de schaal' },
      { row: 4, column: 7, content: new Formula(maximum.formula) },
      { row: 3, column: 8, content: 'Spaarafspraak tot en met' },
      { row: 4, column: 8, content: new Formula(agreement.formula) },
      { row: 3, column: 9, content: 'Vastgelegd' },
      { row: 4, column: 9, content: new Formula(committed.formula) },
      { row: 3, column: 10, content: 'Vrij te besteden' },
      { row: 4, column: 10, content: new Formula(free.formula) },
      { row: 3, column: 12, content: new Formula(overviewCount) },
    ]);
  });

  it('comes in the free column before the count, and then right of the count', () => {
    const before = [...OLD, 'Maximum van de schaal', '', new Formula(overviewCount)];
    expect(overviewCellsToAdd(overview(before, first), HEADER_ROW, 'nl')).toEqual([
      { row: 3, column: 8, content: 'Spaarafspraak tot en met' },
      { row: 4, column: 8, content: new Formula(agreement.formula) },
      { row: 3, column: 16, content: 'Vastgelegd' },
      { row: 4, column: 16, content: new Formula(committed.formula) },
      { row: 3, column: 17, content: 'Vrij te besteden' },
      { row: 4, column: 17, content: new Formula(free.formula) },
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
      { row: 3, column: 12, content: new Formula(overviewCount) },
    ]);
  });

  it.each([
    ['beside the header', overview([...OLD, 'Notitie'], first)],
    ['below it', overview(OLD, first, [...OLD.map(() => ''), '', '', 'bellen'])],
  ])('has no room where something stands %s', (_, used) => {
    expect(overviewCellsToAdd(used, HEADER_ROW, 'nl')).toBeNull();
  });
});

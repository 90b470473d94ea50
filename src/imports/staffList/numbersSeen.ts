import { isMissing, type Cell } from '../../tables/values';
import type { ColumnProposal } from './columnProposal';
import { type ListRow } from './columnReaders';
import { cleanText } from '../cells/text';
import type { StaffField } from './fields';
import type { ListRemark } from './reading';

const NAMES: readonly StaffField[] = [
  'fullName',
  'surname',
  'surnameInUse',
  'callName',
  'firstName',
  'initials',
];

/** Follows the personnel numbers of a list from row to row, and remembers what was made of them. */
export class NumbersSeen {
  private last: { readonly number: string; readonly name: string } | null = null;
  private filledDown = 0;
  private plain = 0;
  private example: { readonly from: string; readonly to: string } | null = null;

  /**
   * The number of the row above for a row that leaves its own out: without a name, or with the same one. Null where the
   * row has a number of its own, or is about somebody else.
   */
  continued(cells: readonly Cell[], columns: ReadonlyMap<StaffField, ColumnProposal>): string | null {
    const column = columns.get('number');
    if (column === undefined || this.last === null || !isMissing(cells[column.index])) return null;
    const name = nameIn(cells, columns);
    if (name !== '' && name !== this.last.name) return null;
    this.filledDown++;
    return this.last.number;
  }

  /** Takes in a row that was read. */
  add(row: ListRow): void {
    const written = row.text('number');
    if (row.key === null) {
      this.last = null;
      return;
    }
    if (written === '') return;
    this.last = {
      number: row.number,
      name: NAMES.map((field) => row.text(field))
        .join(' ')
        .trim(),
    };
    if (written === row.number) return;
    this.plain++;
    this.example ??= { from: written, to: row.number };
  }

  remarks(): ListRemark[] {
    return [
      ...(this.example === null
        ? []
        : [{ code: 'plainNumbers', count: this.plain, ...this.example } as const]),
      ...(this.filledDown === 0 ? [] : [{ code: 'filledDown', count: this.filledDown } as const]),
    ];
  }
}

function nameIn(cells: readonly Cell[], columns: ReadonlyMap<StaffField, ColumnProposal>): string {
  return NAMES.map((field) => {
    const column = columns.get(field);
    return column === undefined ? '' : cleanText(cells[column.index]);
  })
    .join(' ')
    .trim();
}

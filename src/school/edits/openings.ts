import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { RawTable } from '../../tables/rawTables';
import { placeRows, type RowByColumn } from '../../tables/rowsByColumn';
import { schoolYearText } from '../../tables/values';
import { openingRows } from '../openings';
import type { Employee } from '../school';
import { rowsAsFound } from './foundRows';
import { editOfTable, type SchoolEdit } from './schoolEdit';

/** The opening balance of one employee for one school year, for `Beginsaldi`. */
export interface NewOpening {
  readonly employee: Pick<Employee, 'key' | 'number'>;
  readonly year: SchoolYear;
  readonly amount: Cents;
  /** Hundredths of an hour; null leaves the cell as it is. */
  readonly hours: number | null;
}

/**
 * Writes opening balances: a row of the same employee and school year is changed, the others come below.
 *
 * @param found the table as it was when the balances were laid beside it; an edit of those people's rows since then is refused
 */
export function setOpenings(openings: readonly NewOpening[], found: RawTable): SchoolEdit {
  const withHours = openings.some(({ hours }) => hours !== null);
  const change = (raw: RawTable) => {
    rowsAsFound(raw, found, new Set(openings.map(({ employee }) => employee.key)));
    const rows = openingRows(raw);
    const placed = openings.map((opening) => ({
      index: rows.find(({ key, year }) => key === opening.employee.key && year === opening.year)?.index ?? -1,
      cells: cellsOfOpening(opening),
    }));
    return placeRows(raw, placed);
  };
  return editOfTable('Beginsaldi', change, {
    needs: withHours ? ['Uren'] : [],
    mostNewRows: Math.max(100, openings.length),
  });
}

function cellsOfOpening({ employee, year, amount, hours }: NewOpening): RowByColumn {
  return {
    Personeelsnummer: employee.number,
    Schooljaar: schoolYearText(year),
    Bedrag: amount / 100,
    ...(hours === null ? {} : { Uren: hours === 0 ? '' : hours / 100 }),
  };
}

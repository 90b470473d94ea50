import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { RawTable } from '../../tables/rawTables';
import { appendRows, changeRows, type RowByColumn } from '../../tables/rowsByColumn';
import { schoolYearText } from '../../tables/values';
import { openingRows } from '../openings';
import type { Employee } from '../school';
import { rowsOf, sameRows } from './foundRows';
import { EditRefused, type SchoolEdit } from './schoolEdit';

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
  return {
    tables: ['Beginsaldi'],
    ...(withHours ? { needs: { Beginsaldi: ['Uren'] } } : {}),
    mostNewRows: Math.max(100, openings.length),
    change: (now) => {
      const raw = now('Beginsaldi');
      const keys = new Set(openings.map(({ employee }) => employee.key));
      if (!sameRows(raw, rowsOf(raw, keys), found, rowsOf(found, keys)))
        throw new EditRefused({ code: 'changedMeanwhile', table: 'Beginsaldi' });
      const rows = openingRows(raw);
      const placed = openings.map((opening) => ({
        index: rows.find(({ key, year }) => key === opening.employee.key && year === opening.year)?.index,
        cells: cellsOfOpening(opening),
      }));
      const changed = placed.flatMap(({ index, cells }) => (index === undefined ? [] : [{ index, cells }]));
      const added = placed.flatMap(({ index, cells }) => (index === undefined ? [cells] : []));
      const appending = appendRows(raw, added);
      const { overwrite } = changeRows(raw, changed);
      return { Beginsaldi: { ...appending, overwrite: [...overwrite, ...appending.overwrite] } };
    },
  };
}

function cellsOfOpening({ employee, year, amount, hours }: NewOpening): RowByColumn {
  return {
    Personeelsnummer: employee.number,
    Schooljaar: schoolYearText(year),
    Bedrag: amount / 100,
    ...(hours === null ? {} : { Uren: hours === 0 ? '' : hours / 100 }),
  };
}

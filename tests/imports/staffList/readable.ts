import type { ImportedPerson, StaffListReading } from '../../../src/imports/staffList';
import { dayAt } from '../../oracles/days';

/** A reading as it stands in a golden file: dates as text, rows as a text editor numbers them. */
export function readable(reading: StaffListReading) {
  const header = (index: number | null) =>
    index === null ? null : reading.columns[index].header || `#${index + 1}`;
  return {
    headerRow: reading.headerRow === null ? null : reading.headerRow + 1,
    columns: Object.fromEntries(
      reading.columns.flatMap(({ index, field, confidence }) =>
        field === null ? [] : [[header(index), `${field} (${confidence})`]],
      ),
    ),
    people: reading.people.map(personText),
    problems: reading.problems.map(({ row, column, code, value }) =>
      `${row + 1} ${header(column) ?? '-'}: ${code} ${value}`.trim(),
    ),
    remarks: reading.remarks.map(({ code, ...rest }) => `${code} ${JSON.stringify(rest)}`),
    questions: reading.questions,
  };
}

function personText(person: ImportedPerson): string {
  const { number, name, functionName, scale, step, fte, start, end, changes } = person;
  const { team, manager, location } = person;
  const written = typeof number === 'number' ? number : `'${number}'`;
  const work = `${fte ?? '?'} ${start === null ? '…' : iso(start)}/${end === null ? '…' : iso(end)}`;
  const later = changes.map((change) => `${iso(change.from)}: ${change.fte}`);
  const place = [team, manager, location].some((part) => part !== '')
    ? [`in ${[team, manager, location].join('/')}`]
    : [];
  return [written, name, functionName, [scale, step].join('/'), work, ...place, ...later].join(' | ');
}

/** `2026-08-01`, by the days that the oracle has counted. */
function iso(serial: number): string {
  const { year, month, day } = dayAt(serial);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

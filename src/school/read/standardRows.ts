import { functionScales, type FunctionScale } from '../../cao/functionScales';
import { newestVoSalaryTable } from '../../cao/newestSalaryTable';
import type { SalaryTable } from '../../cao/salaryTableFile';
import { isOfCao, shownName } from '../../tables/functionTable';
import { printedLabel } from '../../tables/label';
import { readDay, type Cell } from '../../tables/values';
import type { Contents } from '../../tables/contents';
import { dateNl } from '../../tables/dutchDate';

/**
 * The rows with which a built workbook starts, for the school to overwrite: what is known of the CAO, each row with its
 * source. The texts are Dutch, as all that stands in the tables.
 */

/** Those of every table that does not start empty; the examples of primary education have no place beside a school's own. */
export function standardContents() {
  const Functies = standardFunctionRows().filter(([name]) => isOfCao(String(name), 'VO'));
  return { Salaristabel: standardSalaryRows(), Functies } satisfies Contents;
}

/** `Salaristabel`: the newest VO table that was found. */
export function standardSalaryRows(): Cell[][] {
  const table = newestVoSalaryTable();
  const from = readDay('Ingangsdatum', table.effectiveDate);
  const source = salarySource(table);
  return table.scales.flatMap(({ scale, steps }) =>
    steps.map(({ step, cents }) => [printedLabel(scale), printedLabel(step), cents / 100, from, source]),
  );
}

/** `Functies`: the functions whose scales were found, and the jobs that a source counts under one of them. */
export function standardFunctionRows(): Cell[][] {
  const rows = functionScales();
  const names = new Set(rows.flatMap((row) => row.covers?.map(withCapital) ?? [shownName(row)]));
  return [...names].flatMap((name) =>
    rows
      .filter((row) => (row.covers?.map(withCapital) ?? [shownName(row)]).includes(name))
      .map((row) => [
        name,
        printedLabel(row.scale),
        row.variant ?? '',
        '',
        '',
        row.group,
        functionSource(row, name),
      ]),
  );
}

/** Where a table was read, and until when that can be trusted. */
export function salarySource({ source, verifiedUntil }: SalaryTable): string {
  const read = [source.title, source.article, source.url].filter((part) => part !== undefined).join(', ');
  const until =
    verifiedUntil === null
      ? 'Niet bevestigd.'
      : `Niet bevestigd na ${dateNl(readDay('Bron', verifiedUntil))}.`;
  return `${read}. ${until}`;
}

function functionSource({ function: series, covers, source, verified, note }: FunctionScale, name: string) {
  return [
    `${[source.title, source.dated].filter((part) => part !== undefined).join(', ')} (${source.url}).`,
    covers ? `${name} valt daar onder ${series}.` : '',
    verified ? '' : 'Niet bevestigd.',
    note ?? '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function withCapital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

import { functionScales, type FunctionScale } from '../../cao/functionScales';
import { newestVoSalaryTable } from '../../cao/newestSalaryTable';
import type { SalaryTable } from '../../cao/salaryTableFile';
import { isOfCao, shownName } from '../../tables/functionTable';
import { printedLabel } from '../../tables/label';
import { readDay, type Cell } from '../../tables/values';
import type { Contents } from '../../tables/contents';
import type { Day } from '../../domain/calendar';

/**
 * The rows with which a built workbook starts, for the school to overwrite: what is known of the CAO, each row with its
 * source. The texts are Dutch, as all that stands in the tables.
 */

/** What the column `Bron` says in words beside the source of a row. */
export interface SourceWords {
  readonly unconfirmed: string;
  readonly unconfirmedAfter: (day: Day) => string;
  /** That a source counts a job under a series of functions. */
  readonly countedUnder: (name: string, series: string) => string;
}

/** Those of every table that does not start empty; the examples of primary education have no place beside a school's own. */
export function standardContents(words: SourceWords) {
  const Functies = standardFunctionRows(words).filter(([name]) => isOfCao(String(name), 'VO'));
  return { Salaristabel: standardSalaryRows(words), Functies } satisfies Contents;
}

/** `Salaristabel`: the newest VO table that was found. */
export function standardSalaryRows(words: SourceWords): Cell[][] {
  const table = newestVoSalaryTable();
  const from = readDay('Ingangsdatum', table.effectiveDate);
  const source = salarySource(table, words);
  return table.scales.flatMap(({ scale, steps }) =>
    steps.map(({ step, cents }) => [printedLabel(scale), printedLabel(step), cents / 100, from, source]),
  );
}

/** `Functies`: the functions whose scales were found, and the jobs that a source counts under one of them. */
export function standardFunctionRows(words: SourceWords): Cell[][] {
  const names = new Set(functionScales.flatMap((row) => row.covers?.map(withCapital) ?? [shownName(row)]));
  return [...names].flatMap((name) =>
    functionScales
      .filter((row) => (row.covers?.map(withCapital) ?? [shownName(row)]).includes(name))
      .map((row) => [
        name,
        printedLabel(row.scale),
        row.variant ?? '',
        '',
        '',
        row.group,
        functionSource(row, name, words),
      ]),
  );
}

/** Where a table was read, and until when that can be trusted. */
export function salarySource({ source, verifiedUntil }: SalaryTable, words: SourceWords): string {
  const read = [source.title, source.article, source.url].filter((part) => part !== undefined).join(', ');
  const until =
    verifiedUntil === null ? words.unconfirmed : words.unconfirmedAfter(readDay('Bron', verifiedUntil));
  return `${read}. ${until}`;
}

function functionSource(
  { function: series, covers, source, verified, note }: FunctionScale,
  name: string,
  words: SourceWords,
) {
  return [
    `${[source.title, source.dated].filter((part) => part !== undefined).join(', ')} (${source.url}).`,
    covers ? words.countedUnder(name, series) : '',
    verified ? '' : words.unconfirmed,
    note ?? '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function withCapital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A salary table as a test makes it: per scale its steps in order, with whole cents. */
export interface MadeScale {
  readonly name: string;
  readonly steps: readonly { readonly step: string; readonly cents: number }[];
}
export type MadeTable = readonly MadeScale[];
export type Notation = (cents: number) => string;

const grouped = (cents: number, thousands: string, decimal: string) => {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${whole}${decimal}${String(cents % 100).padStart(2, '0')}`;
};

/** Ways in which amounts are printed. */
export const notations: Readonly<Record<string, Notation>> = {
  dutch: (cents) => grouped(cents, '.', ','),
  euro: (cents) => `€ ${grouped(cents, '.', ',')}`,
  plainDutch: (cents) => grouped(cents, '', ','),
  english: (cents) => grouped(cents, ',', '.'),
};

/** Ways in which a table is published, each naming its scales and steps. */
export const shapes: Readonly<
  Record<string, (table: MadeTable, order: readonly string[], as: Notation) => string>
> = {
  scalesAcross: (table, order, as) => joined([['Trede', ...named(table)], ...body(table, order, as)], '\t'),
  stepsAcross: (table, order, as) =>
    joined(
      [
        ['Schaal', ...order.map((step) => `Trede ${step}`)],
        ...turned([named(table), ...body(table, order, as).map((row) => row.slice(1))]),
      ],
      '\t',
    ),
  pipes: (table, order, as) =>
    [['Trede', ...named(table)], ['---', ...table.map(() => '---')], ...body(table, order, as)]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
  html: (table, order, as) =>
    `<table>${[['Trede', ...named(table)], ...body(table, order, as)].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  list: (table, _, as) => joined([['Schaal', 'Trede', 'Bedrag'], ...listed(table, as)], '\t'),
  quotedList: (table, _, as) =>
    joined(
      [['Schaal', 'Trede', 'Bedrag'], ...listed(table, as)].map((row) => row.map((cell) => `"${cell}"`)),
      ';',
    ),
  blockPerScale: (table, _, as) =>
    table
      .map(
        ({ name, steps }) =>
          `Schaal ${name}\n${joined([['Trede', 'Bedrag'], ...steps.map(({ step, cents }) => [step, as(cents)])], '\t')}`,
      )
      .join('\n\n'),
  twoBlocks: (table, order, as) =>
    [table.slice(0, 2), table.slice(2)]
      .filter((part) => part.length > 0)
      .map((part) =>
        joined(
          [
            ['Trede', ...named(part)],
            ...body(part, order, as).filter((row) => row.slice(1).some((cell) => cell !== '')),
          ],
          '\t',
        ),
      )
      .join('\n\n'),
  pairs: (table, _, as) => {
    const rows = Math.max(...table.map(({ steps }) => steps.length));
    const heads = [
      table.flatMap(({ name }) => [`Schaal ${name}`, '']),
      table.flatMap(() => ['salarisnummer', 'bedrag']),
    ];
    const lines = Array.from({ length: rows }, (_row, at) =>
      table.flatMap(({ steps }) => (steps[at] ? [steps[at].step, as(steps[at].cents)] : ['---', '---'])),
    );
    return joined([...heads, ...lines], '\t');
  },
};

/** Spaces between the columns: kept straight, with a gap where a scale has no such step. */
export function aligned(table: MadeTable, order: readonly string[], as: Notation): string {
  return [['Trede', ...named(table)], ...body(table, order, as)]
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(8) : cell.padStart(24)))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** As copying from a PDF leaves it: one space between what there is, and nothing for what there is not. */
export function blanksLost(table: MadeTable, order: readonly string[], as: Notation): string {
  return [['Trede', ...named(table)], ...body(table, order, as)]
    .map((row) => row.filter((cell) => cell !== '').join(' '))
    .join('\n');
}

function named(table: MadeTable): string[] {
  return table.map(({ name }) => `Schaal ${name}`);
}

function body(table: MadeTable, order: readonly string[], as: Notation): string[][] {
  return order.map((step) => [
    step,
    ...table.map(({ steps }) => {
      const found = steps.find((one) => one.step === step);
      return found ? as(found.cents) : '';
    }),
  ]);
}

function listed(table: MadeTable, as: Notation): string[][] {
  return table.flatMap(({ name, steps }) => steps.map(({ step, cents }) => [name, step, as(cents)]));
}

function turned(rows: readonly (readonly string[])[]): string[][] {
  return rows[0].map((_, column) => rows.map((row) => row[column]));
}

function joined(rows: readonly (readonly string[])[], separator: string): string {
  return rows.map((row) => row.join(separator)).join('\n');
}

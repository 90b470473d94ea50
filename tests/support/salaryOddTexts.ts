import type { Random } from './salaryRandom';
import type { MadeTable, Notation } from './salaryTexts';

/** Tables as other sectors and other systems publish them, and what goes wrong in copying them. */

type OddLayout = (table: MadeTable, order: readonly string[], as: Notation) => string;

const centsOf = ({ steps }: MadeTable[number], step: string) => steps.find((one) => one.step === step)?.cents;
const rowsOf = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n');

/** As a municipality publishes it: the words on lines of their own, the numbers of the scales below them. */
const valuePerLineInWords: OddLayout = (table, order, as) =>
  [
    'Salarisschaal',
    ...table.map(({ name }) => name),
    'Periodiek',
    ...order.flatMap((step) => [
      step,
      ...table.map((scale) => {
        const cents = centsOf(scale, step);
        return cents === undefined ? '-' : as(cents);
      }),
    ]),
  ].join('\n');

/** A scale after the other, each value on its own line. */
const scalePerScalePerLine: OddLayout = (table, _, as) =>
  table
    .flatMap(({ name, steps }) => [
      `Schaal ${name}`,
      ...steps.flatMap(({ step, cents }) => [`Trede ${step}`, as(cents)]),
    ])
    .join('\n');

/** A row per amount with a running number, and per scale the step that has it. */
const inverted: OddLayout = (table, _, as) => {
  const cells = table.flatMap(({ steps }, column) =>
    steps.map(({ step, cents }, at) => ({ column, step, cents, repeat: repeatsBefore(steps, at) })),
  );
  const keys = [...new Set(cells.map(({ cents, repeat }) => cents * 100 + repeat))].sort((a, b) => a - b);
  const heads = ['Nummer', 'Bedrag', ...table.map(({ name }) => `Schaal ${name}`)];
  const rows = keys.map((key, at) => [
    String(at + 1),
    as(Math.floor(key / 100)),
    ...table.map(
      (_scale, column) =>
        cells.find((cell) => cell.column === column && cell.cents * 100 + cell.repeat === key)?.step ?? '',
    ),
  ]);
  return rowsOf([heads, ...rows]);
};

/** How many steps right before this one have the same amount. */
function repeatsBefore(steps: MadeTable[number]['steps'], at: number): number {
  return steps.slice(0, at).filter(({ cents }) => cents === steps[at].cents).length;
}

const withColumnBeside =
  (heading: string, of: (cents: number) => number): OddLayout =>
  (table, order, as) =>
    rowsOf([
      ['Trede', ...table.flatMap(({ name }) => [`Schaal ${name}`, heading])],
      ...order.map((step) => [
        step,
        ...table.flatMap((scale) => {
          const cents = centsOf(scale, step);
          return cents === undefined ? ['', ''] : [as(cents), as(of(cents))];
        }),
      ]),
    ]);

const yearInFront: OddLayout = (table, order, as) =>
  rowsOf([
    ['Jaar', 'Trede', ...table.map(({ name }) => `Schaal ${name}`)],
    ...order.map((step) => [
      '2026',
      step,
      ...table.map((scale) => {
        const cents = centsOf(scale, step);
        return cents === undefined ? '' : as(cents);
      }),
    ]),
  ]);

/** Two dates below each other: which one is meant is asked. */
const twoDates: OddLayout = (table, order, as) =>
  [1, 1.02]
    .map((factor, at) => {
      const raised = table.map(({ name, steps }) => ({
        name,
        steps: steps.map(({ step, cents }) => ({ step, cents: Math.round((cents * factor) / 100) * 100 })),
      }));
      const grid = rowsOf([
        ['Trede', ...raised.map(({ name }) => `Schaal ${name}`)],
        ...order.map((step) => [
          step,
          ...raised.map((scale) => {
            const cents = centsOf(scale, step);
            return cents === undefined ? '' : as(cents);
          }),
        ]),
      ]);
      return `Salarissen per ${at === 0 ? '1 augustus 2026' : '1 januari 2027'}\n${grid}`;
    })
    .join('\n\n');

export const oddShapes: Readonly<Record<string, OddLayout>> = {
  valuePerLineInWords,
  scalePerScalePerLine,
  inverted,
  hourlyBeside: withColumnBeside('uurloon', (cents) => Math.round(cents / 160)),
  yearlyBeside: withColumnBeside('per jaar', (cents) => cents * 12),
  yearInFront,
  twoDates,
};

/** The table with steps that name their scale, as `15.02`. */
export function withNumberedSteps(table: MadeTable): MadeTable {
  return table.map(({ name, steps }, index) => {
    const own = /^\d{1,2}$/.test(name) ? name : String(index + 1);
    return {
      name: own,
      steps: steps.map(({ cents }, at) => ({ step: `${own}.${String(at + 1).padStart(2, '0')}`, cents })),
    };
  });
}

/** Pairs of such a step and its amount, without a trace of the blanks. */
export function numberedStepsBlanksLost(table: MadeTable, as: Notation): string {
  const rows = table.reduce((most, { steps }) => Math.max(most, steps.length), 0);
  const lines = Array.from({ length: rows }, (_, at) =>
    table.flatMap(({ steps }) => (steps[at] ? [steps[at].step, as(steps[at].cents)] : [])).join(' '),
  );
  return [table.map(({ name }) => `Schaal ${name}`).join(' '), ...lines].join('\n');
}

/** The same below each other, a heading for each scale. */
export function numberedStepsPerScale(table: MadeTable, as: Notation): string {
  return table
    .flatMap(({ name, steps }) => [
      `Schaal ${name}`,
      ...steps.map(({ step, cents }) => `${step} ${as(cents)}`),
    ])
    .join('\n');
}

/** A row of a table with tabs that lost one of its cells: what stood behind it moves to the left. */
export function withLostCell(text: string, random: Random): string {
  const lines = text.split('\n');
  const rows = lines.flatMap((line, at) => (at > 0 && line.split('\t').length > 2 ? [at] : []));
  if (rows.length === 0) return text;
  const at = rows[Math.floor(random() * rows.length)];
  const cells = lines[at].split('\t');
  cells.splice(1 + Math.floor(random() * (cells.length - 1)), 1);
  lines[at] = cells.join('\t');
  return lines.join('\n');
}

/** A text of which digits stand apart, as a PDF viewer makes of uneven distances. */
export function kerned(text: string, random: Random): string {
  if (/[\t|<]/.test(text)) return text;
  return text.replace(/\d\.\d{3}(,\d{2})?/g, (amount) => {
    if (random() > 0.08) return amount;
    const at = 1 + Math.floor(random() * (amount.length - 1));
    return `${amount.slice(0, at)} ${amount.slice(at)}`;
  });
}

/** Rows below the steps that sum them up. */
export function withSummaryRows(text: string): string {
  const [head, ...rest] = text.split('\n');
  const width = head.split('\t').length;
  if (width < 3 || /[|<]/.test(head)) return text;
  const row = (name: string, amount: string) => [name, ...Array<string>(width - 1).fill(amount)].join('\t');
  return [head, ...rest, row('Gemiddeld', '2.150,00'), row('Vakantietoeslag 8%', '172,00')].join('\n');
}

import {
  kerned,
  numberedStepsBlanksLost,
  numberedStepsPerScale,
  oddShapes,
  withLostCell,
  withNumberedSteps,
  withSummaryRows,
} from './salaryOddTexts';
import { aligned, blanksLost, notations, shapes, type MadeTable, type Notation } from './salaryTexts';
import type { Random } from './salaryRandom';

/** A way to write a table down, as it arrives when somebody copies it. */
export interface Rendering {
  readonly name: string;
  readonly write: (table: MadeTable, random: Random) => string;
  /** What must be read of it, where that is not the table as it was made. */
  readonly truth?: (table: MadeTable) => MadeTable;
}

type Layout = (table: MadeTable, order: readonly string[], as: Notation) => string;

const cell = (table: MadeTable, column: number, step: string) =>
  table[column].steps.find((one) => one.step === step)?.cents;

/** `nr Sal.` pairs of a printed annex; `gap` is what a missing pair leaves. */
const printed =
  (gap: string, glue: string): Layout =>
  (table, _, as) => {
    const rows = table.reduce((most, { steps }) => Math.max(most, steps.length), 0);
    const heads = table.map(({ name }) => `Functie \nSchaal ${name}\n1-8-2026`).join(glue);
    const lines = Array.from({ length: rows }, (_row, at) =>
      table
        .map(({ steps }) => (steps[at] ? `${steps[at].step} ${as(steps[at].cents)}` : ''))
        .map((pair) => (pair === '' ? gap : `${pair}${gap === '' ? ' ' : gap}`))
        .join('')
        .trimEnd(),
    );
    return `${heads}\n${table.map(() => 'nr Sal.').join(' ')}\n${lines.join('\n')}`;
  };

const valuePerLine: Layout = (table, order, as) =>
  [
    'Trede',
    ...table.map(({ name }) => `Schaal ${name}`),
    ...order.flatMap((step) => [
      step,
      ...table.map((_, column) => {
        const cents = cell(table, column, step);
        return cents === undefined ? '-' : as(cents);
      }),
    ]),
  ].join('\n');

const halves = (table: MadeTable) => [
  table.slice(0, Math.ceil(table.length / 2)),
  table.slice(Math.ceil(table.length / 2)),
];

const besideEachOther: Layout = (table, order, as) => {
  const parts = halves(table).filter((part) => part.length > 0);
  const grids = parts.map((part) => shapes.scalesAcross(part, order, as).split('\n'));
  return grids[0].map((_, row) => grids.map((grid) => grid[row]).join('\t\t')).join('\n');
};

const oldStepBeside: Layout = (table, order, as) =>
  shapes
    .scalesAcross(table, order, as)
    .split('\n')
    .map((line, row) => line.replace('\t', `\t${row === 0 ? 'Oude trede' : String(row + 20)}\t`))
    .join('\n');

const functionBeside: Layout = (table, order, as) =>
  shapes
    .stepsAcross(table, order, as)
    .split('\n')
    .map((line, row) => line.replace('\t', `\t${row === 0 ? 'Functie' : 'medewerker'}\t`))
    .join('\n');

const LAYOUTS: Readonly<Record<string, Layout>> = {
  ...shapes,
  aligned,
  blanksLost,
  printedBlanksLost: printed('', ''),
  printedWide: printed('  ', '  '),
  valuePerLine,
  besideEachOther,
  oldStepBeside,
  functionBeside,
  ...oddShapes,
};

/** What stands around and in a table. */
const SURROUNDINGS: Readonly<Record<string, (text: string, random: Random) => string>> = {
  bare: (text) => text,
  heading: (text) => (text.startsWith('<') ? text : `Salarissen per 1 augustus 2026\n\n${text}`),
  note: (text) =>
    text.startsWith('<')
      ? text
      : `${text}\n\nDe eindejaarsuitkering is 8,33% van het salaris dat per jaar is betaald.`,
  pageHead: (text, random) => {
    const lines = text.split('\n');
    if (text.startsWith('<') || lines.length < 4) return text;
    const at = 3 + Math.floor(random() * (lines.length - 3));
    return [...lines.slice(0, at), 'CAO VO 2026/2027 137', ...lines.slice(at)].join('\n');
  },
};

/** What goes wrong in copying. */
const DAMAGES: Readonly<Record<string, (text: string, random: Random) => string>> = {
  kerned,
  lostCell: withLostCell,
  summaryRows: withSummaryRows,
};

/** The order of all steps of a table. */
export function orderOf(table: MadeTable): string[] {
  const all = new Set(table.flatMap(({ steps }) => steps.map(({ step }) => step)));
  return [...all].sort((a, b) => Number(a) - Number(b));
}

const combined = Object.entries(LAYOUTS).flatMap(([layout, write]) =>
  Object.entries(notations).flatMap(([notation, as]) =>
    Object.entries({ ...SURROUNDINGS, ...DAMAGES }).map(([around, surround]) => ({
      name: `${layout} ${notation} ${around}`,
      write: (table: MadeTable, random: Random) => surround(write(table, orderOf(table), as), random),
    })),
  ),
);

const numbered = Object.entries({ numberedStepsBlanksLost, numberedStepsPerScale }).flatMap(
  ([layout, write]) =>
    Object.entries(notations).map(([notation, as]) => ({
      name: `${layout} ${notation}`,
      write: (table: MadeTable) => write(withNumberedSteps(table), as),
      truth: withNumberedSteps,
    })),
);

/** Every layout in every notation with everything that can stand around it or happen to it. */
export const renderings: readonly Rendering[] = [...combined, ...numbered];

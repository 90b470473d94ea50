import { each, type Steps } from '../../pacing';
import { labelKey } from '../../domain/career/salaryTable';
import type { DecimalSign } from '../../tables/typedAmount';
import { readPastedAmount } from './amounts';
import { checkAmounts } from './checks';
import type { Draft, Entry } from './draft';
import { mergeSteps } from './mergeSteps';
import type { Mark } from './notes';
import { offShipped } from './offShipped';
import type { Flag, PastedCell } from './types';

export interface BuiltTable {
  readonly turned: boolean;
  readonly scales: readonly string[];
  readonly steps: readonly string[];
  readonly cells: readonly (readonly PastedCell[])[];
  readonly flags: readonly Flag[];
}

/** Lays the amounts out by scale and step, with what was corrected in them, and checks what is there. */
export function* buildTable(
  draft: Draft,
  decimal: DecimalSign,
  corrections: Readonly<Record<string, string>>,
  marks: readonly Mark[] = [],
): Steps<BuiltTable> {
  const turned = runsBackwards(draft);
  const byScale = draft.names.map((_, scale) => entriesByStep(draft.entries, scale));
  const orders = byScale.map((steps) => {
    const order = [...steps.values()].map(([first]) => first.step);
    return turned ? order.reverse() : order;
  });
  const { steps, agreed } = mergeSteps(orders);
  const flags: Flag[] = [];
  const cells = yield* each(steps, (step) =>
    draft.names.map((scale, index): PastedCell => {
      const found = byScale[index].get(labelKey(step)) ?? [];
      const id = cellId(index, step);
      const place = { cell: id, scale, step };
      if (Object.hasOwn(corrections, id)) {
        const text = corrections[id].trim();
        const cents = text === '' ? null : readPastedAmount(text, decimal);
        if (text !== '' && cents === null) flags.push({ ...place, stops: true, kind: 'unreadable', text });
        return { id, scale, step, text, cents, corrected: true, line: found[0]?.line ?? null };
      }
      return pastedCell(place, found, decimal, flags);
    }),
  );
  if (!agreed && cells.length > 0) {
    const { id, scale, step } = cells[0][0];
    flags.push({ cell: id, scale, step, stops: false, kind: 'stepOrder' });
  }
  const own = cells.flat();
  for (const flag of [...shortRowFlags(draft.shortLines ?? [], own), ...markFlags(marks, own)])
    flags.push(flag);
  return {
    turned,
    scales: draft.names,
    steps,
    cells,
    flags: [...flags, ...checkAmounts(cells), ...offShipped(cells)],
  };
}

/** One flag per short row, at its last amount: what fell out stood before it. */
function shortRowFlags(lines: readonly number[], cells: readonly PastedCell[]): Flag[] {
  return lines.flatMap((line) => {
    const last = cells.filter((cell) => cell.line === line && !cell.corrected).at(-1);
    return last
      ? [{ cell: last.id, scale: last.scale, step: last.step, stops: false, kind: 'shortRow' as const, line }]
      : [];
  });
}

/** What was found out about a line, at the cell that it is about or at the first of the line. */
function markFlags(marks: readonly Mark[], cells: readonly PastedCell[]): Flag[] {
  return marks.flatMap((mark): Flag[] => {
    const own = cells.filter(({ line, corrected }) => line === mark.line && !corrected);
    const cell = mark.kind === 'joined' ? own.find(({ text }) => text === mark.text) : own[0];
    if (!cell) return [];
    return [{ cell: cell.id, scale: cell.scale, step: cell.step, stops: false, ...mark }];
  });
}

/** The key under which the correction of a cell is kept. */
export function cellId(scale: number, step: string): string {
  return `${scale}:${labelKey(step)}`;
}

function pastedCell(
  place: { cell: string; scale: string; step: string },
  found: readonly Entry[],
  decimal: DecimalSign,
  flags: Flag[],
): PastedCell {
  const { cell: id, scale, step } = place;
  const [first] = found;
  if (!first) return { id, scale, step, text: '', cents: null, corrected: false, line: null };
  const cents = readPastedAmount(first.text, decimal);
  const made = { id, scale, step, text: first.text, corrected: false, line: first.line };
  const amounts = found.map(({ text }) => readPastedAmount(text, decimal));
  if (new Set(amounts).size > 1) {
    flags.push({ ...place, stops: true, kind: 'twoAmounts', texts: found.map(({ text }) => text) });
    return { ...made, cents: null };
  }
  if (cents === null) flags.push({ ...place, stops: true, kind: 'unreadable', text: first.text });
  else if (found.length > 1) flags.push({ ...place, stops: false, kind: 'double' });
  if (first.other !== undefined) flags.push({ ...place, stops: false, kind: 'differs', other: first.other });
  return { ...made, cents };
}

function entriesByStep(entries: readonly Entry[], scale: number): Map<string, Entry[]> {
  const steps = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.scale !== scale) continue;
    const key = labelKey(entry.step);
    const known = steps.get(key);
    if (known) known.push(entry);
    else steps.set(key, [entry]);
  }
  return steps;
}

/** Whether the numbers of the steps run down everywhere, as in a table with its highest step on top. */
function runsBackwards({ names, entries }: Draft): boolean {
  const orders = names.map((_, scale) =>
    entries
      .filter((entry) => entry.scale === scale && /^\d+$/.test(entry.step))
      .map(({ step }) => Number(step)),
  );
  const long = orders.filter((order) => order.length > 1);
  return long.length > 0 && long.every((order) => order.every((step, i) => i === 0 || step < order[i - 1]));
}

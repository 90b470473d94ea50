import { isAmountText } from '../amounts';
import { cellAt, nameIn, type Block } from '../blocks';
import { isOtherUnit } from '../columnMeaning';
import { DraftBuilder, type Draft } from '../draft';
import type { Interview } from '../interview';
import { refusePaste } from '../refuse';
import { askScaleName } from '../scaleNames';
import { isBlankText, isLabel, namedScale, namedStep } from '../words';

/** Whether each amount has its own step left of it. */
export function isPairs(block: Block): boolean {
  const { body, amountColumns } = block;
  if (amountColumns.length < 2) return false;
  return amountColumns.slice(1).every((column) => {
    // An hourly wage such as 12.45 reads as a step.
    if (amountColumns.includes(column - 1) || isOtherUnit(block, column - 1)) return false;
    const rows = body.filter((row) => isAmountText(cellAt(row, column)));
    const labelled = rows.filter(
      (row) => !isBlankText(cellAt(row, column - 1)) && isLabel(cellAt(row, column - 1)),
    );
    return labelled.length * 2 >= rows.length;
  });
}

/** Per scale a column of steps and a column of amounts; scales that come again lower down go on there. */
export function readPairs(blocks: readonly Block[], interview: Interview): Draft {
  const builder = new DraftBuilder();
  blocks.forEach((block, part) => {
    const names = oneWrappedScale(block) ?? pairNames(block);
    block.amountColumns.forEach((column, index) => {
      const rows = block.body.filter((row) => !isBlankText(cellAt(row, column)));
      const texts = rows.map((row) => cellAt(row, column));
      const scale = names[index] ?? askScaleName(interview, `${part}:${index}`, index, texts);
      for (const row of rows) {
        const text = cellAt(row, column);
        const step = cellAt(row, column - 1);
        if (!isAmountText(text)) continue;
        if (isBlankText(step)) refusePaste({ code: 'noSteps', line: row.line });
        builder.add(scale, namedStep(step) ?? step, text, row.line);
      }
    });
  });
  return builder.done('pairs', blocks.length);
}

/** One scale whose steps go on in the next pair: its name for each pair; null where they are of several scales. */
function oneWrappedScale({ heads, body, amountColumns }: Block): string[] | null {
  const titled = [...new Set(heads.flatMap(({ cells }) => cells.flatMap((cell) => namedScale(cell) ?? [])))];
  if (titled.length !== 1) return null;
  const steps = amountColumns.flatMap((column) =>
    body.map((row) => cellAt(row, column - 1)).filter((step) => !isBlankText(step)),
  );
  const countsOn = steps.every((step, at) => at === 0 || Number(step) === Number(steps[at - 1]) + 1);
  return countsOn ? amountColumns.map(() => titled[0]) : null;
}

/** The name above each pair, over its steps or over its amounts. */
export function pairNames({ heads, amountColumns }: Block): (string | null)[] {
  for (let at = heads.length - 1; at >= 0; at--) {
    const row = heads[at];
    const names = amountColumns.map(
      (column) => nameIn(cellAt(row, column - 1)) ?? nameIn(cellAt(row, column)),
    );
    if (names.every((name) => name !== null)) return names;
    // A heading that lost its wide cells has the names one after the other.
    const all = row.cells.map(nameIn).filter((name) => name !== null);
    if (all.length === amountColumns.length) return all;
    // One name alone may be a title, or that of another column.
    if (all.length > 1) return names;
  }
  return amountColumns.map(() => null);
}

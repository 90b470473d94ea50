import { isAmountText } from '../amounts';
import { axisOf, type Axis, type NamedBlock } from '../axis';
import { cellAt, columnNames, nameIn, type Block } from '../blocks';
import { areRivals, chooseColumn, isMonthlyHeading } from '../columnMeaning';
import { DraftBuilder, type Draft } from '../draft';
import { chooseLabelColumn } from '../labelColumns';
import type { Interview } from '../interview';
import { refusePaste } from '../refuse';
import { askScaleName } from '../scaleNames';
import type { SourceRow } from '../types';
import { datesIn, isBlankText, isDateHeading, namedScale, namedStep, subjectOf } from '../words';

/** Columns beside a minimum and a maximum, from which on they are steps. */
const FEWEST_STEPS = 2;

/** Scales and steps along two sides, or a single scale with its steps; several parts may lie below each other. */
export function readGrid(blocks: readonly Block[], interview: Interview): Draft {
  const named = blocks.map((block, part) => nameBlock(block, part, interview));
  const headings = nearestHeadings(blocks[0]);
  const ends = headings.filter((heading) => /minim|maxim|\b(min|max)\b/i.test(heading));
  // Beside all the steps a column may repeat the last one.
  if (ends.length > 0 && headings.length - ends.length < FEWEST_STEPS) refusePaste({ code: 'onlyEnds' });
  if (areRivals(headings)) return readRivals(named, headings, interview);
  if (named.every(({ block }) => block.amountColumns.length === 1))
    return readOneScaleBlocks(named, interview);
  const axis = axisOf(named, interview);
  const builder = new DraftBuilder();
  if (axis !== null) named.forEach((block, part) => addGrid(builder, block, part, axis, interview));
  return builder.done(axis ?? 'scalesAcross', blocks.length);
}

function nameBlock(block: Block, part: number, interview: Interview): NamedBlock {
  const labelColumn = chooseLabelColumn(block, part, interview);
  if (labelColumn === null) return refusePaste({ code: 'noSteps', line: block.body[0].line });
  const unlabelled = block.body.find((row) => isBlankText(cellAt(row, labelColumn)));
  if (unlabelled) refusePaste({ code: 'brokenRow', line: unlabelled.line });
  return { block, labelColumn, names: columnNames(block, block.amountColumns, labelColumn) };
}

/** What stands right above the amounts. */
export function nearestHeadings({ heads, amountColumns }: Block): string[] {
  const row = heads.at(-1);
  return row ? amountColumns.map((column) => cellAt(row, column)) : [];
}

function addGrid(
  builder: DraftBuilder,
  { block, labelColumn, names }: NamedBlock,
  part: number,
  axis: Axis,
  interview: Interview,
): void {
  const cells = block.amountColumns.map((column, index) => ({
    column,
    name: names[index],
    rows: block.body.filter((row) => !isBlankText(cellAt(row, column))),
  }));
  if (axis === 'stepsAcross') {
    if (cells.some(({ name }) => name === null)) refusePaste({ code: 'noSteps', line: block.body[0].line });
    for (const row of block.body) {
      const label = cellAt(row, labelColumn);
      for (const { column, name } of cells) {
        const text = cellAt(row, column);
        if (!isBlankText(text)) builder.add(namedScale(label) ?? label, name!, text, row.line);
      }
    }
    return;
  }
  cells.forEach(({ column, name, rows }, index) => {
    const texts = rows.map((row) => cellAt(row, column));
    const scale = name ?? askScaleName(interview, `${part}:${index}`, index, texts);
    addColumn(builder, scale, rows, labelColumn, column);
  });
}

function addColumn(
  builder: DraftBuilder,
  scale: string,
  rows: readonly SourceRow[],
  labelColumn: number,
  column: number,
): void {
  for (const row of rows) {
    const label = cellAt(row, labelColumn);
    builder.add(scale, namedStep(label) ?? label, cellAt(row, column), row.line);
  }
}

/** Parts of a step column and an amount column, each with its scale above it. */
function readOneScaleBlocks(named: readonly NamedBlock[], interview: Interview): Draft {
  const builder = new DraftBuilder();
  named.forEach(({ block, labelColumn }, part) => {
    const [column] = block.amountColumns;
    const rows = block.body.filter((row) => !isBlankText(cellAt(row, column)));
    const scale = oneScaleName(block, labelColumn, part, interview);
    addColumn(builder, scale, rows, labelColumn, column);
  });
  const monthly = nearestHeadings(named[0].block).some(isMonthlyHeading);
  return builder.done('oneScale', named.length, { monthly });
}

function oneScaleName(block: Block, labelColumn: number, part: number, interview: Interview): string {
  const cells = block.heads.flatMap((row) => row.cells);
  const titled = [...new Set(cells.map(namedScale).filter((name) => name !== null))];
  if (titled.length === 1) return titled[0];
  // The word above the rows says that they are scales: then nothing says what the steps are.
  if (
    titled.length === 0 &&
    subjectOf(cellAt(block.heads.at(-1) ?? block.body[0], labelColumn)) === 'scale'
  ) {
    refusePaste({ code: 'noLayout' });
  }
  const [column] = block.amountColumns;
  const above = block.heads.length > 0 ? cellAt(block.heads.at(-1)!, column) : '';
  const name = isDateHeading(above) ? null : nameIn(above);
  if (name !== null) return name;
  const texts = block.body.map((row) => cellAt(row, column)).filter(isAmountText);
  return askScaleName(interview, `${part}:0`, part, texts);
}

/** Columns that hold the same steps on several dates, in several units or before and after: one of them is meant. */
function readRivals(named: readonly NamedBlock[], headings: readonly string[], interview: Interview): Draft {
  const dated = headings.every((text) => isDateHeading(text));
  const layout = dated ? 'dates' : 'oneScale';
  if (named.some(({ block }) => block.amountColumns.length !== headings.length))
    refusePaste({ code: 'oldAndNew' });
  const chosen = chooseColumn(headings, interview);
  const builder = new DraftBuilder();
  named.forEach(({ block, labelColumn }, part) => {
    const scale = oneScaleName(
      { ...block, amountColumns: [block.amountColumns[chosen ?? 0]] },
      labelColumn,
      part,
      interview,
    );
    if (chosen === null) return;
    const column = block.amountColumns[chosen];
    addColumn(
      builder,
      scale,
      block.body.filter((row) => !isBlankText(cellAt(row, column))),
      labelColumn,
      column,
    );
  });
  const heading = chosen === null ? '' : headings[chosen];
  const dates = datesIn(heading);
  return builder.done(layout, named.length, {
    ...(dates.length > 0 ? { dates } : {}),
    monthly: isMonthlyHeading(heading),
  });
}

import { isAmountText } from '../amounts';
import { axisOf, type Axis } from '../axis';
import type { Interview } from '../interview';
import { refusePaste } from '../refuse';
import type { SourceLine } from '../splitCells';
import type { Separator, SourceRow } from '../types';
import { gluedLines, isGlued } from './glued';
import { headOf, type Head } from './heads';
import { placesOf, type LooseRow } from './blanks';
import { isSingleValues, rowsOfValues } from './singleValues';
import { amountCount, isSentence, tokenLine, type Token, type TokenLine } from './tokens';

interface Restored {
  readonly separator: Separator;
  readonly rows: readonly SourceRow[];
}

/**
 * Makes rows with columns of a text of which the cells are no longer separated. Rows of which nobody knows yet where their
 * amounts belong are left out: there is an open question for them.
 */
export function restoreColumns(source: readonly SourceLine[], interview: Interview): Restored {
  const glued = isGlued(source);
  const cut = glued ? gluedLines(source) : source.map(tokenLine);
  refuseRunningText(cut);
  const single = !glued && isSingleValues(cut);
  const lines = single ? rowsOfValues(cut) : cut;
  const { rows, aligned } = restoreRows(lines, interview);
  return { separator: glued ? 'glued' : single ? 'lines' : aligned ? 'aligned' : 'spaces', rows };
}

/** As `restoreColumns`, for lines that are already cut into their values. */
export function restoreRows(
  lines: readonly TokenLine[],
  interview: Interview,
): { readonly rows: readonly SourceRow[]; readonly aligned: boolean } {
  let aligned = false;
  const rows = sectionsOf(lines).flatMap((section) => {
    const restored = restoreSection(section, interview);
    aligned ||= restored.aligned;
    return restored.rows;
  });
  return { rows, aligned };
}

function refuseRunningText(lines: readonly TokenLine[]): void {
  const withAmounts = lines.filter((line) => amountCount(line) > 0);
  if (withAmounts.length > 0 && lines.length <= 2 && lines.some((line) => amountCount(line) > 3)) {
    refusePaste({ code: 'oneLine' });
  }
  const sentences = lines.filter(isSentence);
  const amountsInSentences = sentences.filter((line) => amountCount(line) > 0 || /\d{4}/.test(line.text));
  if (amountsInSentences.length >= 2 && amountsInSentences.length * 4 >= withAmounts.length) {
    refusePaste({ code: 'sentences' });
  }
  const numbers = lines
    .flatMap(({ tokens }) => tokens.map(({ text }) => text))
    .filter((text) => /^\d/.test(text));
  const tails = numbers.filter((text) => /^\d{3}([.,]\d{2})?$/.test(text));
  if (
    tails.length >= 3 &&
    tails.length * 2.5 >= numbers.length &&
    tails.length === numbers.filter(isAmountText).length
  ) {
    refusePaste({ code: 'spacedThousands' });
  }
}

interface Section {
  readonly heads: readonly TokenLine[];
  readonly body: readonly TokenLine[];
}

function sectionsOf(lines: readonly TokenLine[]): Section[] {
  const sections: { heads: TokenLine[]; body: TokenLine[] }[] = [];
  for (const line of lines) {
    const isBody = amountCount(line) > 0 && !isSentence(line);
    const last = sections.at(-1);
    if (!isBody && last && last.body.length > 0 && line.tokens.length === 1 && /^\d{1,2}$/.test(line.text))
      continue;
    if (!last || (!isBody && last.body.length > 0)) sections.push({ heads: [], body: [] });
    (isBody ? sections.at(-1)!.body : sections.at(-1)!.heads).push(line);
  }
  return sections;
}

function restoreSection(
  { heads, body }: Section,
  interview: Interview,
): { rows: SourceRow[]; aligned: boolean } {
  if (isListBody(body)) {
    return {
      rows: [...heads, ...body].map(({ line, tokens }) => ({ line, cells: textsOf(tokens) })),
      aligned: false,
    };
  }
  const pairs = body.length > 0 && body.some((line) => amountCount(line) > 1) && body.every(isPairLine);
  const loose = body.map((line) => looseRow(line, pairs));
  const most = Math.max(0, ...loose.map(({ cells }) => cells.length));
  const head = headOf(heads, most);
  if (head.names && most > 0 && head.names.length > most) {
    refusePaste({ code: 'moreScalesThanAmounts', scales: head.names.length, amounts: most });
  }
  const names = head.names ?? Array.from({ length: most }, (_, column) => String(column + 1));
  const axis = axisHere(head, loose, names.length, pairs, interview);
  const { places, aligned } = placesOf(loose, names, axis, interview);
  const rows = loose.flatMap((row, index) => {
    const place = places[index];
    return place ? [placedRow(row, place, names.length, body[index], pairs)] : [];
  });
  return { rows: [...head.rows, ...rows], aligned };
}

/** A list with its scale in each row: two labels and an amount. */
function isListBody(body: readonly TokenLine[]): boolean {
  return (
    body.length > 0 &&
    body.every(
      ({ tokens }) =>
        tokens.length >= 3 &&
        tokens
          .slice(0, 3)
          .map(({ text }) => isAmountText(text))
          .join() === 'false,false,true' &&
        amountCountOf(tokens) === 1,
    )
  );
}

function amountCountOf(tokens: readonly Token[]): number {
  return tokens.filter(({ text }) => isAmountText(text)).length;
}

/** Whether the line is nothing but a step and an amount, time and again. */
function isPairLine({ tokens }: TokenLine): boolean {
  return (
    tokens.length % 2 === 0 &&
    tokens.every(({ text }, index) => isCell(text) === (index % 2 === 1) || text === NO_CELL)
  );
}

const NO_CELL = '-';

function isCell(text: string): boolean {
  return isAmountText(text) || /^[-–—.…*]+$/.test(text);
}

/** In pairs each cell is an amount of which the step stands before it; else the first words are the row's label. */
function looseRow({ line, text, tokens }: TokenLine, pairs: boolean): LooseRow {
  if (pairs) {
    return { line, text, label: tokens[0].text, cells: tokens.filter((_, index) => index % 2 === 1) };
  }
  const first = tokens.findIndex((token) => isCell(token.text));
  const label = textsOf(tokens.slice(0, first)).join(' ');
  return { line, text, label, cells: tokens.slice(first).filter((token) => isCell(token.text)) };
}

/** Whether the columns are scales; asked only where a row misses something, as the layout itself asks it later. */
function axisHere(
  head: Head,
  loose: readonly LooseRow[],
  count: number,
  pairs: boolean,
  interview: Interview,
): Axis | null {
  if (pairs) return 'scalesAcross';
  if (loose.every(({ cells }) => cells.length === count)) return null;
  const body = loose.map(({ line, label, cells }) => ({ line, cells: [label, ...textsOf(cells)] }));
  const amountColumns = Array.from({ length: count }, (_, column) => column + 1);
  return axisOf(
    [{ block: { heads: head.rows, body, amountColumns }, labelColumn: 0, names: head.names ?? [] }],
    interview,
  );
}

function placedRow(
  row: LooseRow,
  place: readonly number[],
  count: number,
  { tokens }: TokenLine,
  pairs: boolean,
): SourceRow {
  const width = pairs ? 2 : 1;
  const cells = Array<string>(count * width).fill('');
  place.forEach((column, index) => {
    if (pairs) cells[column * 2] = tokens[index * 2].text;
    cells[column * width + width - 1] = row.cells[index].text;
  });
  return { line: row.line, cells: pairs ? cells : [row.label, ...cells] };
}

function textsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}

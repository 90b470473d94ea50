import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
  type ISectionOptions,
} from 'docx';
import type { Paper, PaperBlock, PaperCell, PaperKind, PaperParty, PaperTable, PaperTitle } from './paper';
import { printablePaper } from './printable';
import { sheetNameOf } from './sheetNames';
import { highest } from '../domain/extremes';
import { columnWidths } from './columnWidths';
import { fteText } from './fteText';
import { groupText } from './groupText';
import { beginsPage } from './beginsPage';
import { isOfSignatures, leadsOn } from './leadsOn';

/** A4 and its margins in twentieths of a point; a footer stands within the bottom margin. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = 964;
const TOP_MARGIN = 680;
const FOOTER = 284;
const TEXT_WIDTH = PAGE.width - 2 * MARGIN;
/** Where the value of a fact stands. */
const FACT = 2900;
const FONT = 'Calibri';
/** Half points. */
const TEXT = 20;
const SMALL = 16;
/** Height of the empty line below a table. */
const GAP = 8;
/** What stays on one page with what stands above it. */
const KEPT_WITH: readonly (PaperBlock['kind'] | undefined)[] = ['table', 'small', 'signatures'];
/** A table of no more rows than this is not divided over pages. */
const KEPT_ROWS = 16;
/** In twentieths of a point: the height of a line to sign on, and the room between two parties. */
const SIGNING_ROOM = 420;
const BETWEEN_PARTIES = 300;
/** In twentieths of a point: the room beside the text of a cell. */
const CELL_MARGINS = { left: 60, right: 60 };
const NOTHING = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const QUIET = '595959';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '767676' } as const;

/** How an amount is written in the paper's language. */
export interface WordFormats {
  readonly euros: (cents: number) => string;
}

/** How numbers are written in a paper. */
interface Numbers extends WordFormats {
  readonly language: string;
}

/**
 * The papers as one Word document, each on a page of its own.
 *
 * @param given at least one; the language of the first is that of the document
 */
export function wordDocument(given: readonly Paper[], formats: WordFormats): Promise<Blob> {
  const papers = given.map(printablePaper);
  const [first] = papers;
  // A section without a footer would get that of the one before.
  const numbered = papers.some(({ onePage }) => !onePage);
  const title = first.blocks.find((block) => block.kind === 'title');
  const document = new Document({
    // Of whom it is stands behind a colon; the properties of a file are no place for a name.
    title: title?.kind === 'title' ? title.text.split(':', 1)[0] : first.sheetName,
    creator: 'Scholing',
    styles: {
      default: {
        document: { run: { font: FONT, size: TEXT, language: { value: first.language } } },
        // Programs give titles and headings a font of their own where none is named.
        title: {
          run: { font: FONT, size: 32, bold: true },
          paragraph: { spacing: { before: 0, after: 60 } },
        },
        heading1: {
          run: { font: FONT, size: 24, bold: true, color: '000000' },
          paragraph: { spacing: { before: 120, after: 40 } },
        },
      },
    },
    sections: papers.map((paper) => section(paper, formats, numbered)),
  });
  return Packer.toBlob(document);
}

function section(paper: Paper, formats: WordFormats, numbered: boolean): ISectionOptions {
  const { blocks, language } = paper;
  return {
    properties: {
      page: {
        size: PAGE,
        margin: { top: TOP_MARGIN, right: MARGIN, bottom: TOP_MARGIN, left: MARGIN, footer: FOOTER },
        pageNumbers: { start: 1 },
      },
    },
    footers: numbered ? { default: footerOf(paper) } : undefined,
    children: blocks.flatMap((block, i) =>
      block.kind === 'title'
        ? titleOf(block.text, beginsPage(blocks, i))
        : wordBlock(block, { ...formats, language }, keepsNext(blocks, i)),
    ),
  };
}

/** Whether a block stays on one page with what is below it; above signatures, so that one sees what is signed. */
function keepsNext(blocks: readonly PaperBlock[], index: number): boolean {
  const next = blocks[index + 1]?.kind;
  if (next === 'heading') return isOfSignatures(blocks, index + 1);
  return leadsOn(blocks[index]) || (KEPT_WITH.includes(next) && blocks[index].kind !== 'small');
}

/** Which paper a page belongs to, and its number, for pages that come apart. */
function footerOf({ sheetName }: Paper): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ size: SMALL, color: QUIET, text: `${sheetNameOf(sheetName)} · ` }),
          new TextRun({ size: SMALL, color: QUIET, children: [PageNumber.CURRENT] }),
        ],
      }),
    ],
  });
}

const titleOf = (text: string, pageBreakBefore: boolean) =>
  new Paragraph({ heading: HeadingLevel.TITLE, text, pageBreakBefore });

/** @param keepNext whether it stays on one page with what is below it */
function wordBlock(
  block: Exclude<PaperBlock, PaperTitle>,
  formats: Numbers,
  keepNext: boolean,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: block.text, keepNext: true })];
    case 'text':
      return [new Paragraph({ text: block.text, spacing: { after: 50 }, keepNext })];
    case 'small':
      return [
        new Paragraph({
          spacing: { after: 30 },
          keepNext,
          children: [new TextRun({ text: block.text, size: SMALL, color: QUIET })],
        }),
      ];
    case 'facts':
      return [...block.rows.map(([label, value]) => factLine(label, value, keepNext)), gap(keepNext)];
    case 'blanks':
      return [...block.labels.map((label) => blankLine(label, keepNext)), gap(keepNext)];
    case 'signatures':
      return [signatures(block.parties), gap()];
    case 'table':
      // Word joins two tables that nothing stands between.
      return [table(block, formats, keepNext), gap(keepNext)];
  }
}

const gap = (keepNext = false) =>
  new Paragraph({
    keepNext,
    children: [new TextRun({ text: '', size: GAP })],
    spacing: { line: GAP * 10, lineRule: LineRuleType.EXACT },
  });

function factLine(label: string, value: string, keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    // Further lines of a long value stand below its first one.
    indent: { left: FACT, hanging: FACT },
    tabStops: [{ type: TabStopType.LEFT, position: FACT }],
    children: [new TextRun({ text: label, bold: true }), new TextRun({ text: `\t${value}` })],
  });
}

/** A label with a line to the right margin to write on. */
function blankLine(label: string, keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { before: 100 },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: 'underscore' }],
    children: [new TextRun({ text: `${label}: ` }), new TextRun({ text: '\t' })],
  });
}

function table({ columns, rows, total }: PaperTable, formats: Numbers, keepNext: boolean): Table {
  const headers = columns.map(({ header }) => header);
  const body = total ? [...rows, total] : rows;
  const widths = columnWidths(
    columns.map(({ kind, header }, column) => {
      const cells = body.map((row) =>
        groupText(row, columns) === null ? cellText(row[column], kind, formats) : '',
      );
      return { kind, texts: [header, ...cells] };
    }),
    TEXT_WIDTH,
  );
  // A short table stays whole; of a long one the header stays with its first row, and the total with the last.
  const staysWithNext = (row: number) =>
    row === body.length - 1
      ? keepNext
      : body.length <= KEPT_ROWS || row < 0 || (total !== undefined && row === body.length - 2);
  /** @param index of the row in the body; -1 for the header */
  const line = (cells: readonly PaperCell[], bold: boolean, index: number) =>
    new TableRow({
      tableHeader: index < 0,
      cantSplit: true,
      children: cells.map((cell, column) => {
        const { kind } = columns[column];
        return new TableCell({
          width: { size: widths[column], type: WidthType.DXA },
          shading: index < 0 ? { fill: 'E7E6E6' } : undefined,
          margins: CELL_MARGINS,
          children: [
            new Paragraph({
              alignment: kind === 'text' ? AlignmentType.LEFT : AlignmentType.RIGHT,
              keepNext: staysWithNext(index),
              children: [new TextRun({ text: cellText(cell, kind, formats), bold })],
            }),
          ],
        });
      }),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      line(headers, true, -1),
      ...body.map((row, index) => {
        const group = groupText(row, columns);
        return group === null ? line(row, row === total, index) : groupRow(group, columns.length);
      }),
    ],
  });
}

/** A heading within a table, which stays with the row below it. */
function groupRow(text: string, columns: number): TableRow {
  const paragraph = new Paragraph({ keepNext: true, children: [new TextRun({ text, bold: true })] });
  const cell = new TableCell({ columnSpan: columns, margins: CELL_MARGINS, children: [paragraph] });
  return new TableRow({ cantSplit: true, children: [cell] });
}

function cellText(cell: PaperCell, kind: PaperKind, { euros, language }: Numbers): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return '';
  if (kind === 'euro') return euros(cell);
  if (kind === 'fte') return fteText(cell, language);
  return kind === 'percent' ? `${cell}%` : String(cell);
}

/** The parties beside each other, each with lines to write on, in a table that is not divided over pages. */
function signatures(parties: readonly PaperParty[]): Table {
  const width = Math.floor(TEXT_WIDTH / Math.max(1, parties.length));
  const none = { top: NOTHING, bottom: NOTHING, left: NOTHING, right: NOTHING };
  const most = highest(
    parties.map(({ lines }) => lines.length),
    0,
  );
  /** A cell of each party, and an empty one beside it, so that the lines do not touch. */
  const row = (texts: readonly string[], isTitle: boolean, keepNext: boolean) =>
    new TableRow({
      cantSplit: true,
      height: isTitle ? undefined : { value: SIGNING_ROOM, rule: HeightRule.ATLEAST },
      children: texts.flatMap((text) => [
        new TableCell({
          width: { size: width - BETWEEN_PARTIES, type: WidthType.DXA },
          borders: isTitle ? none : { ...none, bottom: LINE },
          margins: { left: 0, right: 0 },
          verticalAlign: VerticalAlign.BOTTOM,
          children: [new Paragraph({ keepNext, children: [new TextRun({ text, bold: isTitle })] })],
        }),
        new TableCell({
          width: { size: BETWEEN_PARTIES, type: WidthType.DXA },
          borders: none,
          children: [new Paragraph({})],
        }),
      ]),
    });
  return new Table({
    width: { size: width * parties.length, type: WidthType.DXA },
    columnWidths: parties.flatMap(() => [width - BETWEEN_PARTIES, BETWEEN_PARTIES]),
    borders: { ...none, insideHorizontal: NOTHING, insideVertical: NOTHING },
    rows: [
      row(
        parties.map(({ title }) => title),
        true,
        true,
      ),
      ...Array.from({ length: most }, (_, i) =>
        row(
          parties.map(({ lines }) => lines[i] ?? ''),
          false,
          i < most - 1,
        ),
      ),
    ],
  });
}

import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import type { Paper, PaperBlock, PaperCell, PaperKind, PaperParty, PaperTable } from './paper';
import { printablePaper } from './printable';
import { columnWidths } from './columnWidths';
import { fteText } from './fteText';

/** A4 and its margins in twentieths of a point: narrow at the top and bottom, so that an agreement fits on one page. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = 964;
const TOP_MARGIN = 567;
const TEXT_WIDTH = PAGE.width - 2 * MARGIN;
/** Where the value of a fact stands. */
const FACT = 2900;
/** Half points. */
const TEXT = 18;
const SMALL = 14;
/** Height of the empty line below a table. */
const GAP = 8;
const NOTHING = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '767676' } as const;
/** Word draws a single line below paragraphs that are alike, unless there is one between them. */
const SIGNING_LINE = { bottom: LINE, between: LINE };

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
  const title = first.blocks.find((block) => block.kind === 'title');
  const document = new Document({
    // Of whom it is stands behind a colon; the properties of a file are no place for a name.
    title: title?.kind === 'title' ? title.text.split(':', 1)[0] : first.sheetName,
    creator: 'Scholing',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: TEXT, language: { value: first.language } } },
        title: { run: { size: 26, bold: true }, paragraph: { spacing: { after: 40 } } },
        heading1: {
          run: { size: 20, bold: true, color: '000000' },
          paragraph: { spacing: { before: 50, after: 0 } },
        },
      },
    },
    sections: papers.map((paper) => section(paper, formats)),
  });
  return Packer.toBlob(document);
}

function section({ blocks, language }: Paper, formats: WordFormats): ISectionOptions {
  return {
    properties: {
      page: {
        size: PAGE,
        margin: { top: TOP_MARGIN, right: MARGIN, bottom: TOP_MARGIN, left: MARGIN },
      },
    },
    children: blocks.flatMap((block) => wordBlock(block, { ...formats, language })),
  };
}

function wordBlock(block: PaperBlock, formats: Numbers): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, text: block.text })];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: block.text, keepNext: true })];
    case 'text':
      return [new Paragraph({ text: block.text, spacing: { after: 20 } })];
    case 'small':
      return [
        new Paragraph({
          spacing: { after: 10 },
          children: [new TextRun({ text: block.text, size: SMALL, color: '595959' })],
        }),
      ];
    case 'facts':
      return block.rows.map(([label, value]) => factLine(label, value));
    case 'blanks':
      return block.labels.map(blankLine);
    case 'signatures':
      return [signatures(block.parties)];
    case 'table':
      // Word joins two tables that nothing stands between.
      return [
        table(block, formats),
        new Paragraph({
          children: [new TextRun({ text: '', size: GAP })],
          spacing: { line: GAP * 10, lineRule: LineRuleType.EXACT },
        }),
      ];
  }
}

function factLine(label: string, value: string): Paragraph {
  return new Paragraph({
    // Further lines of a long value stand below its first one.
    indent: { left: FACT, hanging: FACT },
    tabStops: [{ type: TabStopType.LEFT, position: FACT }],
    children: [new TextRun({ text: label, bold: true }), new TextRun({ text: `\t${value}` })],
  });
}

/** A label with a line to the right margin to write on. */
function blankLine(label: string): Paragraph {
  return new Paragraph({
    spacing: { before: 60 },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: 'underscore' }],
    children: [new TextRun({ text: `${label}: ` }), new TextRun({ text: '\t' })],
  });
}

function table({ columns, rows, total }: PaperTable, formats: Numbers): Table {
  const headers = columns.map(({ header }) => header);
  const body = total ? [...rows, total] : rows;
  const widths = columnWidths(
    columns.map(({ kind, header }, column) => {
      const cells = body.map((row) => cellText(row[column], kind, formats));
      return { kind, texts: [header, ...cells] };
    }),
    TEXT_WIDTH,
  );
  const line = (cells: readonly PaperCell[], bold: boolean, header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map((cell, column) => {
        const { kind } = columns[column];
        return new TableCell({
          width: { size: widths[column], type: WidthType.DXA },
          shading: header ? { fill: 'E7E6E6' } : undefined,
          margins: { left: 60, right: 60 },
          children: [
            new Paragraph({
              alignment: kind === 'text' ? AlignmentType.LEFT : AlignmentType.RIGHT,
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
      line(headers, true, true),
      ...rows.map((row) => line(row, false, false)),
      ...(total ? [line(total, true, false)] : []),
    ],
  });
}

function cellText(cell: PaperCell, kind: PaperKind, { euros, language }: Numbers): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return '';
  if (kind === 'euro') return euros(cell);
  if (kind === 'fte') return fteText(cell, language);
  return kind === 'percent' ? `${cell}%` : String(cell);
}

/** The parties beside each other in a table without borders, with room to write. */
function signatures(parties: readonly PaperParty[]): Table {
  const width = Math.floor(TEXT_WIDTH / Math.max(1, parties.length));
  const none = { top: NOTHING, bottom: NOTHING, left: NOTHING, right: NOTHING };
  return new Table({
    width: { size: width * parties.length, type: WidthType.DXA },
    columnWidths: parties.map(() => width),
    borders: { ...none, insideHorizontal: NOTHING, insideVertical: NOTHING },
    rows: [
      new TableRow({
        cantSplit: true,
        children: parties.map(
          ({ title, lines }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: none,
              margins: { right: 200 },
              children: [
                new Paragraph({ keepNext: true, children: [new TextRun({ text: title, bold: true })] }),
                ...lines.map(
                  (line) =>
                    new Paragraph({
                      spacing: { before: 80 },
                      border: SIGNING_LINE,
                      children: [new TextRun(line)],
                    }),
                ),
              ],
            }),
        ),
      }),
    ],
  });
}

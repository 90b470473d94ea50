import type { Paper, PaperBlock, PaperCell, PaperColumn } from '../../src/documents/paper';

/** A paper as plain text, to be read and compared as a whole. */
export function paperText({ key, sheetName, language, blocks }: Paper): string {
  return `[${key} | ${sheetName} | ${language}]\n${blocks.map(blockText).join('\n')}\n`;
}

function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${block.text}`;
    case 'heading':
      return `\n## ${block.text}`;
    case 'text':
      return block.text;
    case 'small':
      return `  (${block.text})`;
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'blanks':
      return block.labels.map((label) => `${label}: ________`).join('\n');
    case 'signatures':
      return block.parties
        .map(({ title, lines }) => `${title}: ${lines.map((line) => `${line} ____`).join(' ')}`)
        .join('\n');
    case 'table': {
      const rows = [...block.rows, ...(block.total ? [block.total] : [])];
      const body = rows.map((row) => row.map((cell, index) => cellText(cell, block.columns[index])));
      const chart = block.chart
        ? [`  <${block.chart.type}: ${block.chart.title}, ${block.chart.columns} kolommen>`]
        : [];
      return [block.columns.map(({ header }) => header), ...body]
        .map((row) => `  | ${row.join(' | ')} |`)
        .concat(chart)
        .join('\n');
    }
  }
}

function cellText(cell: PaperCell, { kind }: PaperColumn): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return cell.formula;
  return kind === 'euro'
    ? (cell / 100).toFixed(2)
    : kind === 'percent'
      ? `${cell}%`
      : String(kind === 'fte' ? cell / 100 : cell);
}

/** @jest-environment jsdom */
import type { Paper } from '../../../../src/documents/paper';
import { PaperPreview } from '../../../../src/taskpane/ui/papers/PaperPreview';
import { render } from '../../render';

/** The figures of a paper, as the pane shows them before they stand on a sheet. */
const paper: Paper = {
  key: 'rapport',
  sheetName: 'Rapport',
  language: 'nl-NL',
  onePage: false,
  blocks: [
    {
      kind: 'table',
      columns: [
        { header: 'Functie', kind: 'text' },
        { header: 'Fte', kind: 'fte' },
        { header: 'Besteed', kind: 'euro' },
        { header: 'Deel', kind: 'percent' },
        { header: 'Medewerkers', kind: 'count' },
      ],
      rows: [['TOA', 390, 123_456, 12, 3]],
      total: ['Samen', 2441, -500, null, 24],
    },
  ],
};
const cellsOf = (root: HTMLElement) =>
  [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace('\u00a0', ' ')),
  );

test.each([
  ['Dutch', 'nl', ['TOA', '3,90', '€ 1.234,56', '12%', '3'], ['Samen', '24,41', '-€ 5,00', '', '24']],
  ['English', 'en', ['TOA', '3.90', '€1,234.56', '12%', '3'], ['Samen', '24.41', '-€5.00', '', '24']],
] as const)('an fte has the two decimals that the sheet has: %s', async (_, language, row, total) => {
  const root = await render(<PaperPreview paper={paper} label="Rapport" />, language);
  expect(cellsOf(root)).toEqual([row, total]);
});

test('a heading within a table stands over all its columns', async () => {
  const [table] = paper.blocks;
  const blocks = table.kind === 'table' ? [{ ...table, rows: [['Per functie'], ...table.rows] }] : [];
  const root = await render(<PaperPreview paper={{ ...paper, blocks }} label="Rapport" />, 'nl');
  expect(root.querySelector('tbody th')?.getAttribute('colspan')).toBe('5');
  expect(cellsOf(root)[0]).toEqual(['Per functie']);
});

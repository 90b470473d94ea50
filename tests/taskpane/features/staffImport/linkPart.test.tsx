/** @jest-environment jsdom */
import { LinkPart } from '../../../../src/taskpane/features/staffImport/LinkPart';
import { noAccess } from '../../access';
import { byRole, render } from '../../render';
import { readStaffList } from '../../../support/inOneGo';

async function linking(fte: number, cao: 'VO' | 'PO') {
  const cells = [
    ['Personeelsnummer', 'Naam', 'Fte', 'In dienst'],
    [1, 'Anna Lamp', fte, 43_678],
  ];
  const source = { cells, name: 'Blad1', sheet: { id: '1', row: 0, column: 0 }, hiddenRows: [], file: null };
  const reading = readStaffList(cells);
  const root = await render(
    <LinkPart {...{ source, reading, cao }} obstacles={[]} hasPeople={false} current access={noAccess()} />,
  );
  expect(byRole('button', 'Koppel aan de lijst')).toBeTruthy();
  return root.textContent ?? '';
}

test.each([
  ['hours above full time go on in a linked list, which is told with the article', 1.1, 'VO', true],
  ['nothing is told of who works full time', 1, 'VO', false],
  ['nor under the CAO PO', 1.1, 'PO', false],
] as const)('%s', async (_what, fte, cao, told) => {
  const text = await linking(fte, cao);
  expect(text.includes('van rechtswege eindigen (CAO VO, artikel 6.1 lid 6)')).toBe(told);
});

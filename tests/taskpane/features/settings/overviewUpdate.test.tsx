/** @jest-environment jsdom */
import { OverviewUpdate } from '../../../../src/taskpane/features/settings/OverviewUpdate';
import { tablesForOverview, updateOverview } from '../../../../src/workbook/build/updateOverview';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

jest.mock('../../../../src/workbook/build/updateOverview', () => ({
  tablesForOverview: jest.fn(),
  updateOverview: jest.fn(),
}));

/** The overview names tables; one that was deleted or renamed is made only when HR says so. */
const missing = jest.mocked(tablesForOverview);
const update = jest.mocked(updateOverview);
beforeEach(() => {
  jest.clearAllMocks();
  update.mockResolvedValue({ what: 'Overzicht bijgewerkt', tables: [], filled: { sheetId: 'x', cells: [] } });
});
const text = () => document.body.textContent ?? '';
const shown = () => render(<OverviewUpdate access={noAccess()} />);
const press = (name: string) => click(byRole('button', name));

test('updates at once where every table is there', async () => {
  missing.mockResolvedValue([]);
  await shown();
  await press('Werk Overzicht bij');
  expect(update).toHaveBeenCalledTimes(1);
  expect(text()).toContain('Overzicht bijgewerkt');
});

test.each([
  [['Beurs'] as const, 'Uw werkmap heeft de tabel Beurs niet'],
  [['Wensen', 'Plan'] as const, 'Uw werkmap heeft de tabellen Wensen, Plan niet'],
])('asks before it makes %s, and writes nothing until then', async (tables, sentence) => {
  missing.mockResolvedValue(tables);
  await shown();
  await press('Werk Overzicht bij');
  expect(text()).toContain(sentence);
  expect(text()).toContain('geef ze weer hun naam');
  expect(update).not.toHaveBeenCalled();
  await press('Maak ze en werk bij');
  expect(update).toHaveBeenCalledTimes(1);
});

test('goes on without asking once the table has its name again', async () => {
  missing.mockResolvedValueOnce(['Beurs']).mockResolvedValueOnce([]);
  await shown();
  await press('Werk Overzicht bij');
  await press('Werk Overzicht bij');
  expect(update).toHaveBeenCalledTimes(1);
  expect(text()).not.toContain('Uw werkmap heeft de tabel Beurs niet');
});

test('says that nothing lacks', async () => {
  missing.mockResolvedValue([]);
  update.mockResolvedValue({ what: 'Overzicht bijgewerkt', tables: [] });
  await shown();
  await press('Werk Overzicht bij');
  expect(text()).toContain('Overzicht is al volledig.');
});

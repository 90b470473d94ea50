import type { OpenTable } from '../../../src/workbook/write/openTables';
import { planEdit } from '../../../src/tables/rowEdit';
import { countLines, logLines } from '../../../src/workbook/write/logbook';
import { undoTables } from '../../../src/workbook/write/undoTables';
import { write } from '../../../src/workbook/write/write';
import { tableWritten } from '../../../src/workbook/write/written';
import { employee, rawTable } from '../../school/rawSchool';

jest.mock('../../../src/workbook/write/write');

/** The second of three people is taken out. */
const raw = rawTable('Medewerkers', [employee(1), employee(2), employee(3)]);
const edit = planEdit(raw.rows, [1], [], true);
const written = tableWritten({ raw, restorable: raw.rows } as unknown as OpenTable, edit);

beforeEach(() => jest.mocked(write).mockClear());

test('taking back that people were erased is logged by how many rows, and names nobody', async () => {
  await undoTables([written], 'Ongedaan gemaakt', { erased: true });
  expect(jest.mocked(write).mock.calls[0][2]).toMatchObject({ onlyCounts: true });
  const lines = JSON.stringify(countLines('Ongedaan gemaakt', [written]));
  expect(lines).toContain('Medewerkers');
  for (const cell of employee(2).filter((value) => typeof value === 'string' && value !== ''))
    expect(lines).not.toContain(String(cell));
});

test('taking back any other write is logged row by row', async () => {
  await undoTables([written], 'Ongedaan gemaakt');
  expect(jest.mocked(write).mock.calls[0][2]).toMatchObject({ onlyCounts: false });
  expect(JSON.stringify(logLines('Ongedaan gemaakt', [written]))).toContain('Personeelsnummer: 2');
});

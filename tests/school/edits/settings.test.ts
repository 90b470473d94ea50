import { setSchool } from '../../../src/school/edits/settings';
import { editedRows } from '../../../src/tables/rowEdit';
import { logCellLine, logLines } from '../../../src/workbook/write/logbook';
import { chooseWorker, rememberWorkers, workerOf } from '../../../src/workbook/write/worker';
import { rawTable } from '../rawSchool';

const to = (value: string) => ({ value, explanation: 'uitleg' });

test('what is set for the school stands in Instellingen, and the log gets its column only for initials', () => {
  const raw = rawTable('Instellingen', [['Naam van de school', 'Oud College', 'eigen uitleg']]);
  const edit = setSchool({ schoolName: to('Nieuw College'), schoolPlace: to('Enkhuizen') });
  expect(edit.needs).toBeUndefined();
  const { Instellingen } = edit.change(
    () => raw,
    () => raw.rows,
  );
  expect(editedRows(raw.rows, Instellingen!)).toEqual([
    ['Naam van de school', 'Nieuw College', 'eigen uitleg'],
    ['Plaats van de school', 'Enkhuizen', 'uitleg'],
  ]);
  expect(setSchool({ workers: to('JB, MdV') }).needs).toEqual({ Logboek: ['Wie'] });
  expect(setSchool({ workers: to('') }).needs).toBeUndefined();
});

describe('who works in this pane', () => {
  afterEach(() => {
    chooseWorker('');
    rememberWorkers([]);
  });

  const written = { table: 'Wensen', headers: [], before: [], after: [], rows: [] } as const;
  const row = { before: null, after: [], row: [] };
  const whoOf = () => logLines('Prijs', [{ ...written, rows: [row] }]).map(({ Wie: who }) => who);

  test('is the only one there is, or who was chosen, and stands in every line of the log', () => {
    rememberWorkers(['JB']);
    expect(whoOf()).toEqual(['JB']);
    rememberWorkers(['JB', 'MdV']);
    expect(whoOf()).toEqual([undefined]);
    chooseWorker('MdV');
    expect(whoOf()).toEqual(['MdV']);
    expect(logCellLine('', 'Peildatum', 1, 2)).toMatchObject({ Wie: 'MdV' });
  });

  test('is nobody once the initials that were chosen are no longer there', () => {
    chooseWorker('MdV');
    expect(workerOf(['JB', 'KR'])).toBe('');
    expect(workerOf(['JB', 'MdV'])).toBe('MdV');
  });
});

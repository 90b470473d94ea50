import {
  actionIds,
  latestMessage,
  perform,
  publish,
  subscribe,
  type CommandMessage,
} from '../../src/commands';
import { explainFailure } from '../../src/workbook/explain';
import { WorkbookProblem, type WorkbookFailure } from '../../src/workbook/problems';
import { dayOf } from '../../src/domain/calendar';
import { learn } from '../../src/texts/spoken';

beforeAll(() => learn('en'));

const failures: { readonly [Code in WorkbookFailure['code']]: Extract<WorkbookFailure, { code: Code }> } = {
  protectedSheet: { code: 'protectedSheet', sheet: 'Plan' },
  protectedWorkbook: { code: 'protectedWorkbook' },
  readOnly: { code: 'readOnly' },
  missingTable: { code: 'missingTable', table: 'Plan', nearest: null },
  missingColumn: { code: 'missingColumn', table: 'Plan', column: 'Bedrag', nearest: 'Bedragen' },
  missingReferenceDate: { code: 'missingReferenceDate' },
  missingSheet: { code: 'missingSheet', sheet: 'Blad1' },
  rowNotFound: { code: 'rowNotFound', table: 'Wensen' },
  changedMeanwhile: { code: 'changedMeanwhile', table: 'Plan' },
  nameTaken: { code: 'nameTaken', sheet: 'Beurs' },
  noRoomBeside: { code: 'noRoomBeside', sheet: 'Overzicht' },
  valuesKept: { code: 'valuesKept', back: 2, all: 3 },
  sheetsKept: { code: 'sheetsKept', sheets: ['Afspraak 1005'] },
  filtered: { code: 'filtered', table: 'Bestedingen' },
  otherWorkbook: { code: 'otherWorkbook' },
  notOneArea: { code: 'notOneArea' },
  mergedCells: { code: 'mergedCells' },
  cancelled: { code: 'cancelled' },
  fileTooLarge: { code: 'fileTooLarge', megabytes: 11, most: 10 },
  fileTooLong: { code: 'fileTooLong' },
  fileUnreadable: { code: 'fileUnreadable', kind: 'picture' },
  tooLarge: { code: 'tooLarge' },
  cellInEdit: { code: 'cellInEdit' },
  busy: { code: 'busy' },
  connectionLost: { code: 'connectionLost' },
  notSupported: { code: 'notSupported' },
  partlyWritten: { code: 'partlyWritten', sheet: 'Plan' },
  unexpected: { code: 'unexpected', detail: 'GeneralException' },
};

test.each(Object.values(failures))(
  '$code says what is wrong and what to do, in both languages',
  (failure) => {
    const problem = new WorkbookProblem(failure);
    const [nl, en] = [explainFailure(problem, 'nl'), explainFailure(problem, 'en')];
    for (const text of [nl.what, nl.fix, en.what, en.fix]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(nl.what).not.toBe(en.what);
  },
);

describe('a ribbon command', () => {
  const surroundings = { today: () => dayOf(2026, 11, 23), language: () => 'nl' as const };

  test.each(actionIds)('%s tells that Excel failed instead of throwing', async (id) => {
    const heard: (CommandMessage | null)[] = [];
    const stop = subscribe((message) => heard.push(message));
    // There is no Excel here, which is as bad as it gets.
    await perform(id, surroundings);
    stop();
    expect(heard.map((message) => message?.kind)).toEqual(['busy', 'failed']);
    expect(latestMessage()?.text.what).toBe('Excel meldt een fout die Scholing niet kent.');
  });

  test('is listened to until told otherwise, and can have spoken before', () => {
    const heard: (CommandMessage | null)[] = [];
    const stop = subscribe((message) => heard.push(message));
    publish(null);
    stop();
    publish({ kind: 'done', text: { what: 'Klaar.', fix: '' } });
    expect(heard).toEqual([null]);
    expect(latestMessage()?.kind).toBe('done');
    publish(null);
  });
});

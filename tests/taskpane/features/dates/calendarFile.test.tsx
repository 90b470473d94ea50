/** @jest-environment jsdom */
import { CalendarFile } from '../../../../src/taskpane/features/dates/CalendarFile';
import { download } from '../../../../src/taskpane/host/download';
import { byRole, click, render, said } from '../../render';

jest.mock('../../../../src/taskpane/host/download', () => ({ canDownload: () => true, download: jest.fn() }));

test('that the file is made is told too: it goes to another place than the pane', async () => {
  const root = await render(<CalendarFile entries={[]} list="school" of="" names={false} />);
  await click(byRole('button', 'Download agenda (.ics)'));
  expect(download).toHaveBeenCalledTimes(1);
  expect(said()).not.toBe('');
  expect(root.textContent).toContain(said());
});

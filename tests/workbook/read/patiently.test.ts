import { patiently } from '../../../src/workbook/read/patiently';
import { WorkbookProblem, type WorkbookFailure } from '../../../src/workbook/problems';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A reading that fails so many times before it succeeds. */
function failing(times: number, failure: WorkbookFailure) {
  let tried = 0;
  return jest.fn(() =>
    tried++ < times ? Promise.reject(new WorkbookProblem(failure)) : Promise.resolve('read'),
  );
}

test('a reading goes on trying for as long as the user edits a cell', async () => {
  const read = failing(10, { code: 'cellInEdit' });
  const outcome = patiently(read);
  await jest.advanceTimersByTimeAsync(500);
  expect(read).toHaveBeenCalledTimes(2);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(await outcome).toBe('read');
});

test('a reading tries a busy Excel four times, and then says so', async () => {
  const read = failing(10, { code: 'busy' });
  const outcome = patiently(read).catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(await outcome).toMatchObject({ failure: { code: 'busy' } });
  expect(read).toHaveBeenCalledTimes(4);
});

test('what does not pass by itself is told at once', async () => {
  const read = failing(1, { code: 'readOnly' });
  await expect(patiently(read)).rejects.toMatchObject({ failure: { code: 'readOnly' } });
  expect(read).toHaveBeenCalledTimes(1);
});

test('a reading that is stopped is not tried again', async () => {
  const stop = new AbortController();
  stop.abort();
  const read = failing(1, { code: 'cellInEdit' });
  await expect(patiently(read, stop.signal)).rejects.toThrow('cancelled');
  await jest.advanceTimersByTimeAsync(20_000);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a reading that Excel does not answer can be stopped', async () => {
  const stop = new AbortController();
  const reading = patiently(() => new Promise<string>(() => undefined), stop.signal).catch(String);
  stop.abort();
  expect(await reading).toContain('cancelled');
});

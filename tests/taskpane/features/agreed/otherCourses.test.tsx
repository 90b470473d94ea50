/** @jest-environment jsdom */
import { OtherCourses } from '../../../../src/taskpane/features/agreed/OtherCourses';
import { render } from '../../render';

const textOf = async (others: Parameters<typeof OtherCourses>[0]['others']) =>
  ((await render(<OtherCourses others={others} />)).textContent ?? '').replace(/\u00a0/g, ' ');

test('what a change does to the other courses is told of each', async () => {
  const text = await textOf([
    {
      course: 'AD',
      before: { kind: 'agreed', uncovered: 0 },
      after: { kind: 'agreed', uncovered: 12_000 },
    },
    { course: 'Excel', before: { kind: 'planned', start: 2026 }, after: { kind: 'planned', start: 2027 } },
    { course: 'BHV', before: { kind: 'planned', start: 2026 }, after: { kind: 'unplanned' } },
  ]);
  expect(text).toContain('AD: nu gedekt, straks niet gedekt voor € 120,00.');
  expect(text).toContain('Excel: nu gepland vanaf 2026-2027, straks gepland vanaf 2027-2028.');
  expect(text).toContain('BHV: nu gepland vanaf 2026-2027, straks niet gepland.');
});

test('that nothing changes for them is told too', async () => {
  expect(await textOf([])).toBe('Voor de andere opleidingen verandert er niets.');
});

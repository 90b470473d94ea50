/** @jest-environment jsdom */
import TalkSection from '../../../../src/taskpane/features/talks/TalkSection';
import { dayOf } from '../../../../src/domain/calendar';
import { tableSpecs } from '../../../../src/tables/schema';
import { readSchoolAtOnce } from '../../../support/readSchoolAtOnce';
import { employee, rawSchool, rawTable, referenceDay } from '../../../school/rawSchool';
import { noAccess } from '../../access';
import { render } from '../../render';

test('a plan that was handed in after the school year that it lets save is told with the conversation (CAO VO 16.6 lid 2)', async () => {
  const columns = tableSpecs.Gesprekken.columns.map(({ name }) => name);
  const plan = { Personeelsnummer: 1, 'Plan ingediend op': dayOf(2026, 10, 10) };
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1)],
      CAO_regels: [['spaartermijn', dayOf(2025, 8, 1), 2, 1, '']],
      Gesprekken: rawTable(
        'Gesprekken',
        [columns.map((name) => plan[name as keyof typeof plan] ?? '')],
        columns,
      ),
    }),
  );
  const root = await render(
    <TalkSection
      {...{ reading, school: reading.school!, employee: reading.school!.employees[0] }}
      day={referenceDay}
      show={jest.fn()}
      access={noAccess()}
    />,
  );
  expect(root.textContent?.replaceAll('\u00a0', ' ')).toMatch(
    /Dit plan is op 10 oktober 2026 ingediend, na het schooljaar 2025-2026 .* € 600,00 vervallen/,
  );
});

/** @jest-environment jsdom */
import { act } from 'react';
import { dayOf } from '../../../../src/domain/calendar';
import { PlansPart } from '../../../../src/taskpane/features/bulk/PlansPart';
import { DAY, person, readingOf, wish } from '../../../school/people';
import { ownPage } from '../../../support/ownPage';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

afterEach(() => jest.restoreAllMocks());

test('plans that rest on hours above full time are not written (CAO VO 6.1 lid 6): who they are, and a button that ends the hours; others go on', async () => {
  const page = ownPage();
  const employment = { start: dayOf(2020, 8, 1), end: null, fte: 1.1, changes: [] };
  const anna = person({ name: 'Anna', employment, wishes: [wish('Diploma', 198_000, { earliest: 2028 })] });
  const bo = person({ key: '2', number: 2, name: 'Bo', wishes: [wish('Cursus', 30_000)] });
  const reading = readingOf(anna, bo);
  const access = noAccess();
  const root = await render(
    <PlansPart {...{ reading, access }} school={reading.school!} day={DAY} people={[anna, bo]} />,
  );
  await click(byRole('button', 'Maak de plannen van 2 medewerkers'));
  for (let turn = 0; turn < 20; turn++) await act(page.turn);
  expect(root.textContent?.replace(/\u00a0/g, ' ')).toContain(
    'De plannen van 1 medewerker gebruiken samen € 120,00 budget voor uren boven 1,0. Die uren eindigen van rechtswege na hoogstens een schooljaar (CAO VO, artikel 6.1 lid 6)',
  );
  expect(byRole('button', 'Niet in de werkmap gezet: plannen op uren boven 1,0 (1 medewerker)')).toBeTruthy();
  expect(byRole('button', 'Zet het plan in de werkmap')).toBeTruthy();
  await click(byRole('button', 'Laat de uren boven 1,0 eindigen'));
  expect(access.write.mock.calls.map(([edit, what]) => [edit.tables, what])).toEqual([
    [['Aanstellingen'], 'Uren boven 1,0 eindigen in Aanstellingen: 1 medewerker.'],
  ]);
});

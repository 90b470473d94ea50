/** @jest-environment jsdom */
import { act } from 'react';
import { AgreementPart } from '../../../../src/taskpane/features/bulk/AgreementPart';
import { readSchoolAtOnce } from '../../../support/readSchoolAtOnce';
import { employee, rawSchool, referenceDay } from '../../../school/rawSchool';
import { ownPage } from '../../../support/ownPage';
import { noAccess } from '../../access';
import { byRole, click, render, type } from '../../render';

afterEach(() => jest.restoreAllMocks());

test('an agreement by which plans rest on hours above 1.0 (CAO VO 6.1 lid 6) is first looked at, and then made with the others only', async () => {
  const page = ownPage();
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1, 1.1), employee(2)],
      // Twice € 660 pays it, and twice € 600 does not.
      Wensen: [[1, 'Opleiding', 1_320, 1, 1, '2027-2028', '2027-2028']],
    }),
  );
  const access = noAccess();
  const { school } = reading;
  const root = await render(
    <AgreementPart {...{ reading, access }} school={school!} day={referenceDay} people={school!.employees} />,
  );
  await type(document.querySelectorAll('input')[0], '1');
  const write = byRole('button', 'Leg vast met 2 medewerkers');
  expect(document.getElementById(write.getAttribute('aria-describedby')!)?.textContent).toBe(
    'Bekijk eerst wat dit doet: bij 1 medewerker gaan uren boven 1,0 door, en die eindigen van rechtswege (CAO VO, artikel 6.1 lid 6).',
  );
  await click(write);
  expect(access.write).not.toHaveBeenCalled();
  await click(byRole('button', 'Bekijk wat dit doet'));
  for (let turn = 0; turn < 20; turn++) await act(page.turn);
  expect(root.textContent?.replace(/\u00a0/g, ' ')).toContain(
    'Met deze afspraak gebruiken de plannen van 1 medewerker samen € 60,00 budget voor uren boven 1,0.',
  );
  expect(byRole('button', 'Laat de uren boven 1,0 eindigen')).toBeTruthy();
  await click(byRole('button', 'Leg vast met 1 medewerker'));
  expect(access.write.mock.calls.map(([edit, what]) => [edit.tables, what])).toEqual([
    [['CAO_regels'], expect.stringMatching(/^Afspraak met 1 medewerker: spaartermijn 1/)],
  ]);
});

/** @jest-environment jsdom */
import { AgreementForm } from '../../../src/taskpane/ui/AgreementForm';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { employee, rawSchool, referenceDay } from '../../school/rawSchool';
import { noAccess } from '../access';
import { byRole, click, render, type } from '../render';

const access = noAccess();
beforeEach(() => access.write.mockClear());

/** The form with saving for a year typed, of somebody who wishes a course that twice € 660 pays and twice € 600 does not. */
async function typedFor(fte: number) {
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1, fte)],
      Wensen: [[1, 'Opleiding', 1_320, 1, 1, '2027-2028', '2027-2028']],
    }),
  );
  const [anna] = reading.school!.employees;
  const root = await render(<AgreementForm {...{ reading, access }} employee={anna} day={referenceDay} />);
  await type(document.querySelectorAll('input')[0], '1');
  await click(byRole('button', 'Leg vast in CAO_regels'));
  return root.textContent?.replaceAll('\u00a0', ' ') ?? '';
}

test('an agreement on saving is not recorded while the plan rests on hours above 1.0 (CAO VO 6.1 lid 6), and one button ends them', async () => {
  expect(await typedFor(1.1)).toContain(
    'Hiermee gebruikt het plan € 60,00 budget voor uren boven 1,0 (€ 60,00 van 2027-2028). Die uren eindigen van rechtswege op 1 augustus 2027 (CAO VO, artikel 6.1 lid 6): plan er niet op.',
  );
  expect(access.write).not.toHaveBeenCalled();
  await click(byRole('button', 'Zet 1,0 fte vanaf 1 augustus 2027 in Aanstellingen'));
  expect(access.write.mock.calls.map(([edit]) => edit.tables)).toEqual([['Aanstellingen']]);
});

test('at full time it is recorded as always', async () => {
  expect(await typedFor(1)).not.toContain('uren boven 1,0');
  expect(access.write.mock.calls.map(([edit]) => edit.tables)).toEqual([['CAO_regels']]);
});

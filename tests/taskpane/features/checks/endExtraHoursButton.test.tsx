/** @jest-environment jsdom */
import { EndExtraHoursButton } from '../../../../src/taskpane/features/checks/EndExtraHoursButton';
import { readSchoolAtOnce } from '../../../support/readSchoolAtOnce';
import { employee, rawSchool } from '../../../school/rawSchool';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

const button = (fte: number) => {
  const { school, problems } = readSchoolAtOnce(
    rawSchool({ Medewerkers: [employee(1, 1.1), employee(2), employee(3, fte)] }),
  );
  const access = noAccess();
  return { access, part: <EndExtraHoursButton {...{ school: school!, problems, access }} /> };
};

test('the data check ends the hours above full time of everybody at once', async () => {
  const { access, part } = button(1.2);
  await render(part);
  await click(byRole('button', 'Laat de uren boven 1,0 eindigen van 2 medewerkers'));
  expect(access.write.mock.calls.map(([edit, what]) => [edit.tables, edit.mostNewRows, what])).toEqual([
    [['Aanstellingen'], 2, 'Uren boven 1,0 eindigen in Aanstellingen: 2 medewerkers.'],
  ]);
});

test('other points of the data check have no such button', async () => {
  const { part } = button(80);
  const { school, problems } = part.props;
  const root = await render(
    <EndExtraHoursButton
      school={school}
      access={noAccess()}
      problems={problems.filter(
        ({ problem }: (typeof problems)[number]) => problem.code !== 'extraHoursGoOn',
      )}
    />,
  );
  expect(root.textContent).toBe('');
});

/** @jest-environment jsdom */
import FundScreen from '../../../../src/taskpane/features/fund/FundScreen';
import ScenarioScreen from '../../../../src/taskpane/features/whatIf/ScenarioScreen';
import type { ScreenProps } from '../../../../src/taskpane/ui/screen';
import { readSchoolAtOnce } from '../../../support/readSchoolAtOnce';
import { dayOf } from '../../../../src/domain/calendar';
import { ownPage } from '../../../support/ownPage';
import { DAY } from '../../../school/people';
import { rawSchool } from '../../../school/rawSchool';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

/** A grant of nearly a billion, given more often than can be added up to the cent. */
const most = 999_999_999.99;
const reading = readSchoolAtOnce(
  rawSchool({
    Medewerkers: [[1, 'Anna', 'TOA', '', '', 1, dayOf(2020, 8, 1), '']],
    Beursgeld: [['2026-2027', most]],
    Beurs: [['2026-2027', 1, '', 'Cursus', most, 1, '', 'toegekend', most, '']],
  }),
);
const school = reading.school!;
const [request] = school.fund.requests;
const rich = {
  ...school,
  fund: { ...school.fund, requests: Array.from({ length: 90_100 }, () => ({ ...request, year: 2026 })) },
};
const props = { reading, school: rich, day: DAY, access: noAccess() } as Partial<ScreenProps> as ScreenProps;
const sentence = 'Samen is dit meer dan € 90.071.992.547.409,91';

test('without requests there is no table of nothing, and it is said when there will be one', async () => {
  const without = { ...school, fund: { ...school.fund, requests: [] } };
  const root = await render(<FundScreen {...props} school={without} />);
  expect(root.querySelector('table')).toBeNull();
  expect(root.textContent).toContain('Zodra er aanvragen zijn, ziet u hier');
});

test('the fund says that amounts are too large to be added up, and shows no other number', async () => {
  const root = await render(<FundScreen {...props} />);
  expect(root.textContent).toContain(sentence);
  expect(root.querySelector('table')).toBeNull();
});

test('so does the table in which the school tries other rules', async () => {
  const page = ownPage();
  const root = await render(<ScenarioScreen {...props} />);
  await click(byRole('button', 'Reken uit'));
  await page.turn();
  expect(root.textContent).toContain(sentence);
  expect(root.querySelector('table')).toBeNull();
});

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
import { act } from 'react';
import type { WriteHow } from '../../../../src/taskpane/ui/screen';
import { byRole, choose, click, render } from '../../render';

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

describe('the decisions of a year', () => {
  const people = [
    [1, 'Anna', 'TOA', '', '', 1, dayOf(2020, 8, 1), '', 'Balie'],
    [2, 'Bas', 'TOA', '', '', 1, dayOf(2020, 8, 1), '', ''],
  ];
  const asks = (number: number) => ['2026-2027', number, '', 'Cursus', 100, 1, '', '', '', ''];
  const asking = readSchoolAtOnce(
    rawSchool({
      Medewerkers: people.map((row) => [...row, '', '']),
      Beursgeld: [['2026-2027', 500, '']],
      Beurs: [asks(2), asks(1)],
    }),
  );
  const asked = { reading: asking, school: asking.school!, day: DAY } as Partial<ScreenProps> as ScreenProps;

  it('say what points are, also where every request stands in Beurs already', async () => {
    const root = await render(<FundScreen {...asked} access={noAccess()} />);
    expect(root.textContent).toContain('Punten zeggen hoe zwaar een aanvraag weegt');
    expect(root.textContent).not.toContain('Hieronder staat ons voorstel');
  });

  it('are one write, that says how far it is and can be stopped', async () => {
    const access = noAccess();
    let how: WriteHow | undefined;
    access.write.mockImplementation((_, what, given) => {
      how = given;
      return new Promise(() => void what);
    });
    const root = await render(<FundScreen {...asked} access={access} />);
    await click(byRole('button', 'Schrijf besluiten naar Beurs'));
    await act(async () => how!.progress!(1, 3));
    expect(root.textContent).toContain('1 van 3');
    await click(byRole('button', 'Stoppen'));
    expect(how!.signal!.aborted).toBe(true);
  });

  it('are put together under headings', async () => {
    const root = await render(<FundScreen {...asked} access={noAccess()} />);
    await choose('Kopjes per', 'team');
    const headings = [...root.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['Balie: 1 medewerker', 'Zonder team: 1 medewerker']);
    expect(
      [...root.querySelectorAll('article button:first-child')].map(({ textContent }) => textContent),
    ).toEqual(['Anna', 'Bas']);
  });
});

/** @jest-environment jsdom */
import { act, useEffect } from 'react';
import { FundProposals } from '../../../../src/taskpane/features/fund/FundProposals';
import { useProposals } from '../../../../src/taskpane/features/fund/useProposals';
import { fundYearView } from '../../../../src/school/fund/fundYear';
import { restoreLostFocus } from '../../../../src/taskpane/app/restoreLostFocus';
import { ownPage, type OwnPage } from '../../../support/ownPage';
import { DAY, person, readingOf, wish } from '../../../school/people';
import type { School } from '../../../../src/school/school';
import type { WriteAccess, WriteHow } from '../../../../src/taskpane/ui/screen';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

// Each look at the clock finds it a slice further: one plan at a time.
let own: OwnPage;
beforeEach(() => {
  jest.useFakeTimers();
  own = ownPage();
  own.msPerLook = 20;
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const everybody = readingOf(
  ...Array.from({ length: 40 }, (_, i) => String(i + 1)).map((key) =>
    person({
      key,
      number: Number(key),
      // One of them works above full time without an end.
      ...(key === '7' ? { name: 'Anna', employment: { ...person().employment!, fte: 1.1 } } : {}),
      wishes: [wish('Hbo-opleiding', 900_000, { earliest: 2026, latest: 2026 })],
    }),
  ),
).school!;
function Fund({ access = noAccess(), school = everybody }: { access?: WriteAccess; school?: School }) {
  useEffect(restoreLostFocus, []);
  const proposals = useProposals(school, DAY);
  const view = fundYearView(school.fund, 2026, new Map());
  return <FundProposals {...{ view, proposals, access }} school={school} cao="VO" day={DAY} />;
}

/** Gives the page so many turns, and then a moment for the focus. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await act(own.turn);
  await act(() => jest.advanceTimersByTimeAsync(1));
}

describe('looking at the plans of everybody', () => {
  it('can be stopped and begun again by the same button, and gives the focus to the title when it is done', async () => {
    const root = await render(<Fund />);
    expect(root.textContent).toMatch(/Plannen worden bekeken: \d+ van 40…/);
    byRole('button', 'Stoppen').focus();
    await click(byRole('button', 'Stoppen'));
    await turns(60);
    expect(root.textContent).toMatch(/Gestopt na \d+ van 40 plannen\./);
    expect(root.textContent).not.toContain('Geen enkel plan en');
    expect(document.activeElement?.textContent).toBe('Begin opnieuw');
    await click(byRole('button', 'Begin opnieuw'));
    expect(document.activeElement?.textContent).toBe('Stoppen');
    await turns(60);
    expect(root.textContent).toContain('40 aanvragen nog niet in Beurs');
    expect(root.textContent).toMatch(/Uren boven 1,0 van Anna tellen nog mee.*artikel 6\.1 lid 6/);
    expect(document.activeElement?.textContent).toBe('Aanvragen uit plannen en afspraken');
  });
});

it('says of whom the employer pays what is not covered, and that this is why it is not asked', async () => {
  const agreed = { kind: 'evc', status: 'agreed', start: 2026 } as const;
  const anna = person({ name: 'Anna', education: 'mbo2', wishes: [wish('EVC-traject', 900_000, agreed)] });
  const root = await render(<Fund school={readingOf(anna).school!} />);
  await turns(5);
  expect(root.textContent).toMatch(
    /Niet in deze aanvragen: .*EVC-traject van Anna\. Dat betaalt de werkgever.*artikel 16\.3 lid 4.*bij Werkgever/,
  );
  expect(root.textContent).not.toContain('Geen enkel plan');
});

describe('putting the requests in Beurs', () => {
  it('says how far it is, and can be stopped', async () => {
    let how: WriteHow | undefined;
    const access = noAccess();
    access.write.mockImplementation((_, what, given) => {
      how = given;
      return new Promise(() => void what);
    });
    const root = await render(<Fund access={access} />);
    await turns(60);
    await click(byRole('button', 'Zet 40 aanvragen in Beurs'));
    await act(async () => how!.progress!(1, 3));
    expect(root.textContent).toContain('1 van 3');
    await click(byRole('button', 'Stoppen'));
    expect(how!.signal!.aborted).toBe(true);
  });
});

/** @jest-environment jsdom */
import { dayOf } from '../../../../src/domain/calendar';
import { RestingAgreements } from '../../../../src/taskpane/features/documents/RestingAgreements';
import { person } from '../../../school/people';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

const use = { fte: 1.1, endOn: dayOf(2027, 8, 1), years: [{ year: 2027, amount: 6_000 }], total: 6_000 };

test('agreements that rest on hours above full time are named, and one write ends the hours of all', async () => {
  const access = noAccess();
  const resting = [
    { employee: person({ key: '1', name: 'Anna' }), use },
    { employee: person({ key: '2', number: 2, name: 'Bo' }), use },
  ];
  const root = await render(<RestingAgreements {...{ resting, access }} ended={() => undefined} />);
  expect(root.textContent?.replace(/\u00a0/g, ' ')).toContain(
    'In 2 afspraken zit € 120,00 budget voor uren boven 1,0. Die uren eindigen van rechtswege (CAO VO, artikel 6.1 lid 6): Anna, Bo.',
  );
  await click(byRole('button', 'Laat de uren boven 1,0 eindigen van 2 medewerkers'));
  expect(access.write.mock.calls.map(([edit, what]) => [edit.tables, edit.mostNewRows, what])).toEqual([
    [['Aanstellingen'], 2, 'Uren boven 1,0 eindigen in Aanstellingen: 2 medewerkers.'],
  ]);
});

test('nothing is said where no agreement rests on them', async () => {
  const root = await render(<RestingAgreements resting={[]} access={noAccess()} ended={() => undefined} />);
  expect(root.textContent).not.toContain('uren boven 1,0');
});

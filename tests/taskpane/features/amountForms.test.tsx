/** @jest-environment jsdom */
import { SurchargeFields } from '../../../src/taskpane/features/career/SurchargeFields';
import { FundMoney } from '../../../src/taskpane/features/fund/FundMoney';
import { fundYearView } from '../../../src/school/fund/fundYear';
import { noSurcharges } from '../../../src/school/read/surcharges';
import { surchargeViews } from '../../../src/school/career/cost';
import { DAY } from '../../school/people';
import { noAccess } from '../access';
import { byRole, click, render, type } from '../render';

const access = noAccess();
beforeEach(() => access.write.mockClear());

test('the money of the fund is not written while its field cannot be read, nor the amount of the key before', async () => {
  await render(
    <FundMoney view={fundYearView({ money: [], requests: [] }, 2026, new Map())} access={access} />,
  );
  const field = byRole('textbox');
  await type(field, '4,50');
  await type(field, '4,500');
  await click(byRole('button', 'Leg vast in Beursgeld'));
  expect(access.write).not.toHaveBeenCalled();
  await click(byRole('button', '4.500,00'));
  await click(byRole('button', 'Leg vast in Beursgeld'));
  expect(access.write.mock.calls.map(([, what]) => what)).toEqual([
    '€\u00a04.500,00 voor 2026-2027 staat in Beursgeld.',
  ]);
});

test('percentages are not saved while one of them cannot be read', async () => {
  const change = jest.fn();
  await render(
    <SurchargeFields
      views={surchargeViews(noSurcharges, DAY)}
      own={noSurcharges}
      changed
      unread
      change={change}
      kept={jest.fn()}
      access={access}
    />,
  );
  await type(byRole('textbox'), '833');
  expect(change).toHaveBeenLastCalledWith(expect.anything(), undefined);
  await click(byRole('button', 'Zet in Instellingen'));
  expect(access.write).not.toHaveBeenCalled();
});

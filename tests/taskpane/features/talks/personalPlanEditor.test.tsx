/** @jest-environment jsdom */
import { dayOf } from '../../../../src/domain/calendar';
import { hoursSources } from '../../../../src/school/plan/hoursSources';
import { PersonalPlanEditor } from '../../../../src/taskpane/features/talks/PersonalPlanEditor';
import { recordPersonalPlan } from '../../../../src/school/edits/personalPlan';
import { DAY, person } from '../../../school/people';
import { noAccess } from '../../access';
import { byRole, click, render, type } from '../../render';

jest.mock('../../../../src/school/edits/personalPlan', () => ({
  ...jest.requireActual<object>('../../../../src/school/edits/personalPlan'),
  recordPersonalPlan: jest.fn(),
}));
const mocked = recordPersonalPlan as jest.MockedFunction<typeof recordPersonalPlan>;

const field = (label: string) =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)!
    .control as HTMLElement;
const save = () => byRole('button', 'Zet in Gesprekken');
const open = (plan: Parameters<typeof PersonalPlanEditor>[0]['plan'] = null) =>
  render(
    <PersonalPlanEditor
      employee={person()}
      plan={plan}
      day={DAY}
      hours={hoursSources(person(), DAY, 'VO')}
      write={noAccess().write}
      cancel={jest.fn()}
    />,
  );

beforeEach(() => mocked.mockClear());

it('writes the plan with the day on which it was handed in', async () => {
  await open();
  await type(field('Ingediend op'), '20-11-2026');
  await click(save());
  expect(mocked).toHaveBeenCalledWith(
    expect.objectContaining({ plan: expect.objectContaining({ handedIn: DAY - 3 }), agreements: [] }),
  );
});

it('keeps what was there and is not changed', async () => {
  const plan = { handedIn: DAY - 40, activities: 'a', forEmployee: 'b', forSchool: 'c', facilities: 'd' };
  await open(plan);
  await click(save());
  expect(mocked).toHaveBeenCalledWith(expect.objectContaining({ plan }));
});

describe('the extra hours run while the plan runs', () => {
  const plan = { handedIn: DAY - 3, activities: 'a', forEmployee: 'b', forSchool: 'c', facilities: 'd' };
  const box = () => document.querySelector('input[type="checkbox"]') as HTMLInputElement;

  it('and are recorded with a plan that has all its parts, with their end', async () => {
    await open(plan);
    expect(box().checked).toBe(true);
    await click(save());
    const note = 'Persoonlijk plan, ingediend op 20 november 2026';
    expect(mocked).toHaveBeenCalledWith(
      expect.objectContaining({
        agreements: [
          { rule: 'extra_uren', from: dayOf(2026, 8, 1), value: 4300, note },
          {
            rule: 'extra_uren',
            from: dayOf(2030, 8, 1),
            value: 0,
            note: 'Het persoonlijk plan loopt tot en met 19 november 2029',
          },
        ],
      }),
    );
  });

  it('and not where that is not wanted', async () => {
    await open(plan);
    await click(box());
    await click(save());
    expect(mocked).toHaveBeenCalledWith(expect.objectContaining({ agreements: [] }));
  });

  it('and cannot rest on a plan in which something is missing, which is said', async () => {
    await open({ ...plan, facilities: '' });
    expect([box().disabled, box().checked]).toEqual([true, false]);
    expect(document.body.textContent).toContain('Nog nodig: hoe het mogelijk wordt gemaakt.');
  });
});

it.each(['32-13-2026', '24-11-2026'])('writes nothing while the day is %s', async (typed) => {
  await open();
  await type(field('Ingediend op'), typed);
  expect(save().getAttribute('aria-disabled')).toBe('true');
  await click(save());
  expect(mocked).not.toHaveBeenCalled();
});

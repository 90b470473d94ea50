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

// jsdom has no layout, so nothing has a size to watch.
Object.assign(globalThis, {
  ResizeObserver: class {
    observe() {}
    disconnect() {}
  },
});

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
    expect.objectContaining({ plan: expect.objectContaining({ handedIn: DAY - 3 }), agreement: null }),
  );
});

it('keeps what was there and is not changed', async () => {
  const plan = { handedIn: DAY - 40, activities: 'a', forEmployee: 'b', forSchool: 'c', facilities: 'd' };
  await open(plan);
  await click(save());
  expect(mocked).toHaveBeenCalledWith(expect.objectContaining({ plan }));
});

it('records the extra hours with it when that is chosen, for the whole school year', async () => {
  await open();
  await click(document.querySelector('input[type="checkbox"]') as HTMLElement);
  await click(save());
  expect(mocked).toHaveBeenCalledWith(
    expect.objectContaining({
      agreement: {
        rule: 'extra_uren',
        from: dayOf(2026, 8, 1),
        value: 4300,
        note: 'Persoonlijk plan, ingediend op 23 november 2026',
      },
    }),
  );
});

it.each(['32-13-2026', '24-11-2026'])('writes nothing while the day is %s', async (typed) => {
  await open();
  await type(field('Ingediend op'), typed);
  expect(save().getAttribute('aria-disabled')).toBe('true');
  await click(save());
  expect(mocked).not.toHaveBeenCalled();
});

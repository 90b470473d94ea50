/** @jest-environment jsdom */
import { TalkEditor } from '../../../../src/taskpane/features/talks/TalkEditor';
import { recordTalk } from '../../../../src/school/edits/talks';
import { DAY, person } from '../../../school/people';
import { noAccess } from '../../access';
import { byRole, click, render, type } from '../../render';

jest.mock('../../../../src/school/edits/talks', () => ({
  ...jest.requireActual<object>('../../../../src/school/edits/talks'),
  recordTalk: jest.fn(),
}));
const mocked = recordTalk as jest.MockedFunction<typeof recordTalk>;

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

describe('recording a conversation', () => {
  beforeEach(async () => {
    mocked.mockClear();
    await render(
      <TalkEditor
        employee={person()}
        talk={null}
        day={DAY}
        monthsBetween={12}
        held
        write={noAccess().write}
        cancel={jest.fn()}
      />,
    );
  });

  it('writes the dates as they were typed', async () => {
    await type(field('Gevoerd op'), '20-11-2026');
    await click(save());
    expect(mocked).toHaveBeenCalledWith(expect.objectContaining({ last: DAY - 3 }));
  });

  it.each([
    ['Gevoerd op', '32-13-2026'],
    ['Gevoerd op', ''],
    ['Volgende gesprek', 'volgend jaar'],
  ])('writes nothing as long as %s holds "%s"', async (label, typed) => {
    await type(field(label), typed);
    expect(save().getAttribute('aria-disabled')).toBe('true');
    await click(save());
    expect(mocked).not.toHaveBeenCalled();
  });

  it('may leave the next date open', async () => {
    await type(field('Volgende gesprek'), '');
    await click(save());
    expect(mocked).toHaveBeenCalledWith(expect.objectContaining({ last: DAY, next: null }));
  });
});

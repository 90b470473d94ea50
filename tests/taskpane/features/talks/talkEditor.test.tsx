/** @jest-environment jsdom */
import { TalkEditor } from '../../../../src/taskpane/features/talks/TalkEditor';
import { recordTalk } from '../../../../src/school/edits/talks';
import type { Talk } from '../../../../src/school/talks/talk';
import { DAY, person } from '../../../school/people';
import { noAccess } from '../../access';
import { byRole, click, render, type } from '../../render';

jest.mock('../../../../src/school/edits/talks', () => ({
  ...jest.requireActual<object>('../../../../src/school/edits/talks'),
  recordTalk: jest.fn(),
}));
const mocked = recordTalk as jest.MockedFunction<typeof recordTalk>;

const field = (label: string) =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)!
    .control as HTMLElement;
const save = () => byRole('button', 'Zet in Gesprekken');

const open = async (talk: Talk | null) => {
  mocked.mockClear();
  await render(
    <TalkEditor
      employee={person()}
      talk={talk}
      day={DAY}
      monthsBetween={12}
      held
      write={noAccess().write}
      cancel={jest.fn()}
    />,
  );
};
const noted = (last: number | null): Talk => ({
  last,
  next: null,
  note: 'wil naar de mbo-opleiding',
  earlier: [],
  personalPlan: null,
});
const note = () => field('Notitie') as HTMLInputElement;

describe('a conversation after another', () => {
  it('begins with an empty note, and says that the other stays', async () => {
    await open(noted(DAY - 365));
    expect(note().value).toBe('');
    expect(document.body.textContent).toContain('blijft staan, met zijn notitie');
  });

  it.each([
    ['of the same day', DAY],
    ['that was only prepared', null],
  ])('%s is gone on with', async (_, last) => {
    await open(noted(last));
    expect(note().value).toBe('wil naar de mbo-opleiding');
    expect(document.body.textContent).not.toContain('blijft staan');
  });
});

describe('recording a conversation', () => {
  beforeEach(() => open(null));

  it('writes the dates as they were typed', async () => {
    await type(field('Gevoerd op'), '20-11-2026');
    await click(save());
    expect(mocked).toHaveBeenCalledWith(expect.objectContaining({ held: DAY - 3 }));
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
    expect(mocked).toHaveBeenCalledWith(expect.objectContaining({ held: DAY, next: null }));
  });
});

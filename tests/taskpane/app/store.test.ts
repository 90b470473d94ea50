import { reduce, startState, type PaneState } from '../../../src/taskpane/app/store';
import { person, readingOf, wish } from '../../school/people';

const cursus = wish('Cursus', 10000);
const anna = person({ key: '1', wishes: [cursus] });
const bert = person({ key: '2', name: 'Bert' });
const read = reduce(startState, { type: 'read', reading: readingOf(anna, bert) });
const withAnna = reduce(read, { type: 'select', key: '1' });

function draft(state: PaneState, change: object): PaneState {
  return reduce(state, { type: 'draft', key: '1', wish: cursus, change });
}

describe('the person on screen', () => {
  it('is nobody at first, and stays after a new reading', () => {
    expect(read.key).toBeNull();
    expect(reduce(withAnna, { type: 'read', reading: readingOf(bert, anna) }).key).toBe('1');
  });

  it('is nobody when the row is gone', () => {
    expect(reduce(withAnna, { type: 'read', reading: readingOf(bert) }).key).toBeNull();
  });

  it('does not become somebody who is not there', () => {
    expect(reduce(withAnna, { type: 'select', key: '9' })).toBe(withAnna);
  });

  it('comes back from the data check when a row is selected', () => {
    const checks = reduce(withAnna, { type: 'show', screen: 'checks' });
    expect(reduce(checks, { type: 'select', key: '1' }).screen).toBe('person');
  });

  it('is whoever is at the active cell when the workbook is read first', () => {
    expect(reduce(read, { type: 'found', key: '2' }).key).toBe('2');
  });

  it('stays, on the screen that is open, when the workbook is read from the start again', () => {
    const menu = reduce(withAnna, { type: 'show', screen: 'menu' });
    expect(reduce(menu, { type: 'found', key: '2' })).toBe(menu);
  });

  it('is the same state when nothing changes', () => {
    expect(reduce(withAnna, { type: 'select', key: '1' })).toBe(withAnna);
  });
});

describe('what is tried out', () => {
  it('is kept per person and wish', () => {
    const state = draft(draft(withAnna, { price: '50' }), { priority: 1 });
    expect(state.drafts.get('1')?.get('Cursus')).toEqual({ price: '50', priority: 1 });
  });

  it('can be dropped', () => {
    const state = draft(withAnna, { price: '50' });
    expect(reduce(state, { type: 'dropDraft', key: '1', wish: cursus }).drafts.size).toBe(0);
  });

  it('survives a new reading, except where the wish is gone', () => {
    const state = draft(withAnna, { price: '50', earliest: 2028 });
    const saved = person({ key: '1', wishes: [{ ...cursus, price: 5000 }] });
    expect(reduce(state, { type: 'read', reading: readingOf(saved) }).drafts.get('1')).toBe(
      state.drafts.get('1'),
    );
    expect(reduce(state, { type: 'read', reading: readingOf(person({ key: '1' })) }).drafts.size).toBe(0);
  });

  test('stays the very same when a new reading changes nothing about it', () => {
    const state = draft(withAnna, { price: '50' });
    const again = reduce(state, { type: 'read', reading: state.reading! });
    expect(again.drafts.get('1')).toBe(state.drafts.get('1'));
  });
});

describe('what was written', () => {
  const plan = { table: 'Plan', headers: [], before: [], after: [], rows: [] } as const;
  const handle = { what: 'Geschreven.', tables: [plan] };

  it('can be taken back until it is', () => {
    const wrote = reduce(withAnna, { type: 'wrote', write: { handle, key: '1' } });
    expect(wrote.writes.map(({ handle: { what } }) => what)).toEqual(['Geschreven.']);
    expect(reduce(wrote, { type: 'undone', handle, at: '14:02' }).writes).toEqual([]);
  });

  it('is shown as taken back until something else happens, and stays in the list', () => {
    const wrote = reduce(withAnna, { type: 'wrote', write: { handle, key: '1' } });
    const undone = reduce(wrote, { type: 'undone', handle, at: '14:02' });
    expect(undone).toMatchObject({
      takenBack: [{ what: 'Geschreven.', at: '14:02' }],
      showsTakenBack: true,
    });
    for (const action of [
      { type: 'takenBackSeen' },
      { type: 'show', screen: 'team' },
      { type: 'select', key: '2' },
      { type: 'wrote', write: { handle, key: '1' } },
    ] as const)
      expect(reduce(undone, action)).toMatchObject({ takenBack: [{ at: '14:02' }], showsTakenBack: false });
  });
});

describe('once somebody is erased', () => {
  const about = (what: string) => ({
    what,
    tables: [{ table: 'Instellingen' as const, headers: [], before: [], after: [], rows: [] }],
  });
  const [ofAnna, ofBert, erasing] = [about('Anna'), about('Bert'), about('Gewist')];
  const without = (handle: { what: string }) => (handle.what === 'Anna' ? null : about(handle.what));
  const wrote = (state: PaneState, handle: ReturnType<typeof about>, key: string | null) =>
    reduce(state, { type: 'wrote', write: { handle, key } });
  const busy = reduce(wrote(wrote(draft(withAnna, { price: '50' }), ofAnna, '1'), ofBert, '2'), {
    type: 'undone',
    handle: ofAnna,
    at: '14:02',
  });
  const known = wrote(wrote(busy, ofAnna, null), erasing, null);
  const anna1 = { keys: new Set(['1']), names: new Set(['Anna']) };

  it('nothing of them stays in the pane, but for the way back of that', () => {
    const after = reduce(known, { type: 'erased', whom: anna1, handle: erasing, without });
    expect(after.key).toBeNull();
    expect(after.drafts.size).toBe(0);
    expect(after.writes.map(({ handle }) => handle.what)).toEqual(['Bert', 'Gewist']);
    expect(after.writes.at(-1)?.handle).toBe(erasing);
    expect(after.takenBack).toEqual([]);
  });

  it('the way back goes too when it is made final', () => {
    const after = reduce(known, { type: 'erased', whom: anna1, handle: erasing, without });
    expect(reduce(after, { type: 'forget', handle: erasing }).writes).toHaveLength(1);
  });

  it('everybody leaves no draft and no words of what was taken back', () => {
    const after = reduce(known, { type: 'erased', whom: 'everybody', handle: erasing, without });
    expect([after.drafts.size, after.takenBack.length]).toEqual([0, 0]);
  });
});

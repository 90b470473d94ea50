import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { ownRows } from '../../../src/school/plan/planRows';
import { editedRows, type TableEdit } from '../../../src/tables/rowEdit';
import type { RawTable } from '../../../src/tables/rawTables';
import { heldTalkEdit, plannedTalkEdit } from '../../../src/school/edits/talks';
import { employee, rawSchool, rawTable, referenceDay as DAY } from '../../school/rawSchool';

type Row = readonly [last: unknown, next: unknown, note: string];

/** The rows of person 1 after an edit, and what they then say. */
function after(rows: readonly Row[], edit: (table: RawTable, own: readonly number[]) => TableEdit) {
  const table = rawTable(
    'Gesprekken',
    rows.map((row) => [1, ...row]),
  );
  const edited = editedRows(table.rows, edit(table, ownRows(table, '1')));
  const { school } = readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1)], Gesprekken: edited }));
  const { last, next, note, earlier } = school!.talks.get('1')!;
  return { rows: edited.map((row) => row.slice(1, 4)), talk: { last, next, note }, earlier };
}

const held = (rows: readonly Row[], talk: { held: number; next: number | null; note: string }) =>
  after(rows, (table, own) => heldTalkEdit(table, { number: 1 }, own, talk));

const planned = (rows: readonly Row[], talk: { next: number | null; note?: string }) =>
  after(rows, (table, own) => plannedTalkEdit(table, own, talk));

describe('a conversation that was held', () => {
  const talk = { held: DAY, next: DAY + 365, note: 'nieuw' };

  it('comes in the row that was only a plan', () => {
    expect(held([['', DAY + 3, '']], talk).rows).toEqual([[DAY, DAY + 365, 'nieuw']]);
  });

  it('gets a row of its own beside an earlier one, whose date and note stay', () => {
    const { rows, talk: now, earlier } = held([[DAY - 365, DAY, 'wil naar de mbo-opleiding']], talk);
    expect(rows).toEqual([
      [DAY - 365, DAY, 'wil naar de mbo-opleiding'],
      [DAY, DAY + 365, 'nieuw'],
    ]);
    expect(now).toEqual({ last: DAY, next: DAY + 365, note: 'nieuw' });
    expect(earlier).toEqual([{ held: DAY - 365, note: 'wil naar de mbo-opleiding' }]);
  });

  it('without a note does not go on showing that of the conversation before', () => {
    const { talk: now, earlier } = held([[DAY - 365, '', 'oud']], { ...talk, note: '' });
    expect(now.note).toBe('');
    expect(earlier).toEqual([{ held: DAY - 365, note: 'oud' }]);
  });

  it('of the same day is gone on with, and what was noted stays where nothing is typed', () => {
    expect(held([[DAY, '', 'oud']], { ...talk, note: '' }).rows).toEqual([[DAY, DAY + 365, 'oud']]);
    expect(held([[DAY, '', 'oud']], talk).rows).toEqual([[DAY, DAY + 365, 'nieuw']]);
  });

  it('leaves what was prepared in a row without a day', () => {
    const { rows } = held(
      [
        [DAY - 365, '', 'oud'],
        ['', DAY, 'vraag naar de cursus'],
      ],
      talk,
    );
    expect(rows).toEqual([
      [DAY - 365, '', 'oud'],
      ['', DAY, 'vraag naar de cursus'],
      [DAY, DAY + 365, 'nieuw'],
    ]);
  });

  it('leaves a date that cannot be read', () => {
    expect(held([['voorjaar 2025', '', 'oud']], talk).rows[0]).toEqual(['voorjaar 2025', '', 'oud']);
  });

  it('decides when the next one is, whatever date stood with an earlier one', () => {
    const { rows, talk: now } = held([[DAY - 365, DAY + 500, 'oud']], talk);
    expect(now.next).toBe(DAY + 365);
    expect(rows[0]).toEqual([DAY - 365, '', 'oud']);
    expect(held([[DAY - 365, DAY + 500, 'oud']], { ...talk, next: null }).talk.next).toBeNull();
  });
});

describe('a date for the next conversation', () => {
  it('comes in the row of the last one, with its note', () => {
    const rows: Row[] = [
      [DAY - 800, DAY - 400, 'oud'],
      [DAY - 400, DAY - 10, 'nieuwer'],
    ];
    expect(planned(rows, { next: DAY + 30 }).rows).toEqual([rows[0], [DAY - 400, DAY + 30, 'nieuwer']]);
    expect(planned(rows, { next: DAY + 30, note: 'anders' }).rows).toEqual([
      rows[0],
      [DAY - 400, DAY + 30, 'anders'],
    ]);
  });

  it('counts also where another row has a later one, and no note means none', () => {
    const rows: Row[] = [
      [DAY - 5, DAY + 400, 'oud'],
      ['', '', ''],
    ];
    const { talk } = planned(rows, { next: null, note: '' });
    expect(talk).toEqual({ last: DAY - 5, next: null, note: '' });
    expect(planned(rows, { next: DAY + 30 }).talk).toEqual({ last: DAY - 5, next: DAY + 30, note: 'oud' });
  });

  it('leaves dates that cannot be read', () => {
    const { rows } = planned([['voorjaar 2025', '', '']], { next: DAY + 30 });
    expect(rows).toEqual([['voorjaar 2025', DAY + 30, '']]);
    expect(planned([[DAY - 5, 'najaar', '']], { next: null }).rows).toEqual([[DAY - 5, 'najaar', '']]);
  });
});

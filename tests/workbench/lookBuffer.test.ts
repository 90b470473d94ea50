import { LookBuffer } from '../../workbench/grid/univer/lookBuffer';

/** The looks that an add-in gives to cells reach Univer together: each mutation makes Univer draw anew. */
const SHEET = '{1}';
const area = (row: number, column: number, rows = 1, columns = 1) => ({
  sheetId: SHEET,
  row,
  column,
  rows,
  columns,
});
const line = { s: 1, cl: { rgb: '#000000' } };

function buffer() {
  const mutations: unknown[] = [];
  const looks = new LookBuffer((sheetId, cells) => mutations.push([sheetId, cells]));
  return { looks, mutations };
}

test('the looks of a sheet are one mutation, in which a later look stands over an earlier one', () => {
  const { looks, mutations } = buffer();
  looks.style(area(0, 0, 2, 2), { ff: 'Arial', fs: 10, bd: { t: line } });
  looks.style(area(0, 0), { fs: 16, bl: 1 });
  looks.style(area(1, 0), { bd: { b: line } });
  looks.style(area(1, 1), { bd: { t: null } });
  expect(mutations).toEqual([]);
  looks.flush();
  const plain = { ff: 'Arial', fs: 10, bd: { t: line } };
  expect(mutations).toMatchObject([
    [
      SHEET,
      {
        0: { 0: { s: { ...plain, fs: 16, bl: 1 } }, 1: { s: plain } },
        1: {
          0: { s: { ...plain, bd: { t: line, b: line } } },
          1: { s: { ...plain, bd: { t: null } } },
        },
      },
    ],
  ]);
  looks.flush();
  expect(mutations).toHaveLength(1);
});

test('a look that waits is told of a cell before Univer has it', () => {
  const { looks, mutations } = buffer();
  const before = { ht: 3, bd: { l: line } };
  expect(looks.styled(SHEET, 0, 0, before)).toEqual(before);
  looks.style(area(0, 0), { fs: 16, bd: { t: line } });
  expect(looks.styled(SHEET, 0, 0, before)).toEqual({ ...before, fs: 16, bd: { l: line, t: line } });
  expect(looks.styled(SHEET, 0, 1, before)).toEqual(before);
  expect(mutations).toEqual([]);
});

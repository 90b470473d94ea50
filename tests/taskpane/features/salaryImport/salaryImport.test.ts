import { readPaste, type PastedTable } from '../../../../src/imports/salaryTable';
import { gridMove } from '../../../../src/taskpane/features/salaryImport/gridMove';
import {
  emptyImport,
  fromField,
  lacks,
  reduceImport,
  salaryRows,
  typedDay,
  type ImportAction,
} from '../../../../src/taskpane/features/salaryImport/salaryImport';

const GRID = '\t4\t5\n1\t2.180\t2.275\n2\t2.229\t2.3.7';

const after = (...actions: ImportAction[]) => actions.reduce(reduceImport, emptyImport);

function tableOf({ text, given }: ReturnType<typeof after>): PastedTable {
  const read = readPaste(text, given);
  if (read.kind !== 'table') throw new Error(read.kind);
  return read;
}

test('each thing that is lacking is named until it is there', () => {
  const paste: ImportAction = { type: 'paste', text: GRID };
  const asked = after(paste);
  expect(lacks(asked, tableOf(asked))).toEqual(['question', 'from', 'source']);
  const answer: ImportAction = { type: 'answer', question: 'across', answer: 'scalesAcross' };
  const answered = after(paste, answer);
  expect(lacks(answered, tableOf(answered))).toEqual(['flag', 'from', 'source']);
  const correct: ImportAction = { type: 'correct', cell: '1:2', text: '2.327' };
  const full = after(
    paste,
    answer,
    correct,
    { type: 'from', text: '1-8-2026' },
    { type: 'source', text: 'x' },
  );
  expect(lacks(full, tableOf(full))).toEqual([]);
  expect(salaryRows(tableOf(full))).toEqual([
    { scale: 4, step: 1, monthly: 218000 },
    { scale: 4, step: 2, monthly: 222900 },
    { scale: 5, step: 1, monthly: 227500 },
    { scale: 5, step: 2, monthly: 232700 },
  ]);
});

test('a blank source is no source', () => {
  const state = after({ type: 'paste', text: GRID }, { type: 'source', text: '  ' });
  expect(lacks(state, tableOf(state))).toContain('source');
});

test('an answer that makes another grid drops what was corrected; a name keeps it', () => {
  const turned = after(
    { type: 'paste', text: GRID },
    { type: 'answer', question: 'across', answer: 'scalesAcross' },
    { type: 'correct', cell: '1:2', text: '2.327' },
    { type: 'answer', question: 'across', answer: 'stepsAcross' },
  );
  expect(turned.given.corrections).toEqual({});
  const named = after(
    { type: 'paste', text: 'Trede\t\t\n0\t2.180\t2.275\n1\t2.229\t2.3.7' },
    { type: 'correct', cell: '1:1', text: '2.327' },
    { type: 'answer', question: 'scale:0:0', answer: '4' },
  );
  expect(named.given.corrections).toEqual({ '1:1': '2.327' });
  expect(tableOf(named).scales[0]).toBe('4');
});

test('another paste begins anew, but keeps the source', () => {
  const state = after(
    { type: 'paste', text: GRID },
    { type: 'answer', question: 'across', answer: 'scalesAcross' },
    { type: 'from', text: '1-8-2026' },
    { type: 'source', text: 'cao' },
    { type: 'paste', text: 'anders' },
  );
  expect(state).toEqual({
    text: 'anders',
    given: { answers: {}, corrections: {} },
    from: null,
    source: 'cao',
  });
  expect(reduceImport(state, { type: 'clear' })).toEqual(emptyImport);
});

test('the only date in the paste is proposed until another one is typed', () => {
  const text = 'Salarissen per 1 augustus 2025\nTrede\tSchaal 4\n0\t2.180\n1\t2.229';
  const state = after({ type: 'paste', text });
  expect(fromField(state, tableOf(state))).toBe('1-8-2025');
  const typed = reduceImport(state, { type: 'from', text: '' });
  expect(fromField(typed, tableOf(typed))).toBe('');
});

test('a date is only a date when the calendar has it', () => {
  expect(typedDay('1-8-2026')).toBe(46235);
  for (const wrong of ['', '31-2-2026', 'morgen', '1-8-26']) expect(typedDay(wrong)).toBeNull();
});

describe('keys in the grid', () => {
  const at = (selectionStart: number, selectionEnd: number) => ({
    selectionStart,
    selectionEnd,
    value: '2.180',
  });

  test('up, down and Enter always go to another row', () => {
    expect(gridMove('ArrowUp', at(2, 2), 1, 1)).toEqual({ row: 0, column: 1 });
    expect(gridMove('ArrowDown', at(2, 2), 1, 1)).toEqual({ row: 2, column: 1 });
    expect(gridMove('Enter', at(2, 2), 1, 1)).toEqual({ row: 2, column: 1 });
  });

  test('left and right leave the cell only from its ends, or when all of it is selected', () => {
    expect(gridMove('ArrowLeft', at(0, 0), 1, 1)).toEqual({ row: 1, column: 0 });
    expect(gridMove('ArrowLeft', at(2, 2), 1, 1)).toBeNull();
    expect(gridMove('ArrowRight', at(5, 5), 1, 1)).toEqual({ row: 1, column: 2 });
    expect(gridMove('ArrowRight', at(4, 4), 1, 1)).toBeNull();
    expect(gridMove('ArrowRight', at(0, 5), 1, 1)).toEqual({ row: 1, column: 2 });
    expect(gridMove('a', at(0, 5), 1, 1)).toBeNull();
  });
});

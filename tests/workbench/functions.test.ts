import { fingerprint, prepareArguments } from '../../workbench/functions/arguments';
import { Calls } from '../../workbench/functions/calls';
import type { FunctionMetadata } from '../../workbench/functions/metadata';

const matrix = { name: 'x', type: 'any', dimensionality: 'matrix' };
const metadata: FunctionMetadata = { id: 'F', name: 'F', parameters: [matrix] };
const cell = { sheetId: 's', row: 0, column: 0 };

describe('arguments of a cell function', () => {
  it('are rows of values for a matrix, null when left out, and empty text for empty cells', () => {
    expect(
      prepareArguments(
        [matrix, { ...matrix, optional: true }],
        [
          [
            [1, null],
            ['a', true],
          ],
        ],
      ),
    ).toEqual({
      values: [
        [
          [1, ''],
          ['a', true],
        ],
        null,
      ],
    });
    expect(prepareArguments([matrix], [5])).toEqual({ values: [[[5]]] });
  });
  it('take the first cell for a single value, and read numbers', () => {
    expect(prepareArguments([{ name: 'x', type: 'number' }], [[['2'], ['3']]])).toEqual({ values: [2] });
    expect(prepareArguments([{ name: 'x', type: 'number' }], ['twee'])).toEqual({ error: '#VALUE!' });
  });
  it('gather repeated ones in one list', () => {
    expect(prepareArguments([{ ...matrix, repeating: true }], [1, [[2]]])).toEqual({
      values: [[[[1]], [[2]]]],
    });
  });
  it('with an error in them are not passed on', () =>
    expect(prepareArguments([matrix], [[[1], ['#N/A']]])).toEqual({ error: '#N/A' }));
  it('with an error in them reach the function where the metadata allow it, but not what is still waited for', () => {
    const allowed = (cells: unknown[][]) => prepareArguments([matrix], [cells], undefined, true);
    expect(allowed([[1], ['#N/A']])).toEqual({
      values: [[[1], [{ type: 'CustomFunctionError', code: '#N/A' }]]],
    });
    expect(allowed([[1], ['#BUSY!']])).toEqual({ error: '#BUSY!' });
  });
  it('are told apart by their fingerprint, also when large', () => {
    const large = Array.from({ length: 1000 }, (_, index) => [index]);
    expect(fingerprint([large])).not.toBe(fingerprint([[...large.slice(0, -1), [0]]]));
    expect(fingerprint([large])).toBe(fingerprint([large.map((row) => [...row])]));
    expect(fingerprint([large]).length).toBeLessThan(40);
  });
});

describe('calls of a formula', () => {
  it('are asked once for the same arguments, and given up when no longer asked', () => {
    const given: number[] = [];
    const calls = new Calls((call) => given.push(call.id));
    const first = calls.ask(cell, metadata, 'a');
    expect(calls.ask(cell, metadata, 'a')).toEqual({ call: first.call, fresh: false });
    const second = calls.ask(cell, metadata, 'b');
    expect(calls.open).toBe(2);
    calls.endRound();
    calls.ask(cell, metadata, 'b');
    calls.endRound();
    expect(given).toEqual([first.call.id]);
    calls.sweep(() => false);
    expect(given).toEqual([first.call.id, second.call.id]);
    expect(calls.open).toBe(0);
  });
});

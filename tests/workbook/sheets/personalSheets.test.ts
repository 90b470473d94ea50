import { listMarkOf, markOf, paperKeyOf } from '../../../src/documents/fingerprint';
import { kindOf } from '../../../src/workbook/sheets/personalSheets';
import { markOfKey } from '../../../src/workbook/sheets/sheetMark';

const whom = (...keys: string[]) => ({ keys: new Set(keys), names: new Set<string>() });
const rows = [['Afspraak'], ['Emre']];
const sheet = (key: string, ...below: string[][]) => [...rows, [markOf(key, rows)], ...below];
const mark = (person: string) => markOfKey(`afspraak-${person}`);

describe('a sheet with an agreement', () => {
  it('is ours by its mark, as long as nobody changed it', () => {
    const cells = sheet('afspraak-1005');
    expect(kindOf(mark('1005'), cells, whom('1005'))).toBe('ours');
    expect(kindOf(mark('1005'), cells, 'everybody')).toBe('ours');
    expect(kindOf(mark('1005'), cells, whom('1006'))).toBeNull();
  });

  it('is asked about once it was changed by hand', () => {
    const signed = sheet('afspraak-1005', ['Getekend op 1 december']);
    expect(kindOf(mark('1005'), signed, whom('1005'))).toBe('changed');
  });

  it('is asked about where only the text of its last line says so', () => {
    expect(kindOf(null, sheet('afspraak-1005'), whom('1005'))).toBe('unmarked');
    expect(kindOf(null, sheet('afspraak-1005'), whom('1006'))).toBeNull();
  });

  it('is none where the text of its line stands anywhere but at the end: a personnel number, a copy in a list', () => {
    const imitated = [['Personeelsnummer'], ['Scholing · afspraak-x · 00000000'], ['1006']];
    expect(kindOf(null, imitated, 'everybody')).toBeNull();
  });

  it.each([
    ['a statement of somebody’s budget', 'budget-1005'],
    ['a letter about an increment', 'periodiek-1005'],
  ])('is as well %s, also by its last line alone', (_what, key) => {
    expect(kindOf(markOfKey(key), sheet(key), whom('1005'))).toBe('ours');
    expect(kindOf(null, sheet(key), whom('1005'))).toBe('unmarked');
    expect(kindOf(null, sheet(key), whom('1006'))).toBeNull();
  });

  it('that is a list to merge goes with everybody, as long as nobody changed it', () => {
    const head = ['Personeelsnummer', 'Naam', ''];
    const people = [[1005, 'Emre', '']];
    const list = [[...head.slice(0, -1), listMarkOf('samenvoeglijst', [head, ...people])], ...people];
    const many = { paper: 'samenvoeglijst', person: null };
    expect(kindOf(many, list, 'everybody')).toBe('ours');
    expect(kindOf(many, [...list, [1007, 'Bij', '']], 'everybody')).toBe('changed');
    expect(kindOf(many, list, whom('1005'))).toBeNull();
  });

  it('that is a report is only offered: it names nobody', () => {
    expect(kindOf({ paper: 'rapport', person: null }, sheet('rapport'), whom('1005'))).toBe('figures');
    expect(kindOf(null, sheet('rapport'), 'everybody')).toBeNull();
  });

  it.each(['10\n05', '10 · 05', 'x · 00000000', '10%05', '\u000110', 'Scholing · afspraak-1001 · 00000000'])(
    'is known, whatever is in the number: %j',
    (key) => {
      expect(paperKeyOf(markOf(`afspraak-${key}`, []))).toBe(`afspraak-${key}`);
      expect(kindOf(mark(key), sheet(`afspraak-${key}`), whom(key))).toBe('ours');
      expect(kindOf(null, sheet(`afspraak-${key}`), whom('1001'))).toBeNull();
    },
  );
});

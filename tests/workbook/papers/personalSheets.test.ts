import { markOf, paperKeyOf } from '../../../src/workbook/papers/fingerprint';
import { isAbout } from '../../../src/workbook/papers/personalSheets';

const whom = (...keys: string[]) => ({ keys: new Set(keys), names: new Set<string>() });
const sheet = (key: string) => [['Afspraak'], [''], [markOf(key, [])], ['Getekend op 1 december']];

describe('a sheet with an agreement', () => {
  it('is known by its line, also with something typed below it', () => {
    expect(isAbout(sheet('afspraak-1005'), whom('1005'))).toBe(true);
    expect(isAbout(sheet('afspraak-ab 7'), whom('ab 7'))).toBe(true);
    expect(isAbout(sheet('afspraak-1005'), 'everybody')).toBe(true);
  });

  it.each(['10\n05', '10 · 05', 'x · 00000000', '10%05', '\u000110'])(
    'is known by its line, whatever is in the number: %j',
    (key) => {
      expect(paperKeyOf(markOf(`afspraak-${key}`, []))).toBe(`afspraak-${key}`);
      expect(isAbout(sheet(`afspraak-${key}`), whom(key))).toBe(true);
    },
  );

  it.each([
    ['somebody else’s', sheet('afspraak-10051'), whom('1005')],
    ['a report', sheet('rapport'), 'everybody' as const],
    ['the user’s own', [['Afspraak 1005'], ['1005']], whom('1005')],
  ])('is not one that is %s', (_, cells, people) => expect(isAbout(cells, people)).toBe(false));
});

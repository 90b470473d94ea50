import { iso } from '../oracles/days';
import { call, column, shown, values } from '../support/functions';

const day = [[iso('2026-10-1')]];
const table = [
  [5, 0, 2000],
  [5, 1, 2100.5],
  ['6', 'A', 2200],
];

/** SALARIS of one cell with the table above, unless another is given. */
function salary(scale: unknown, step: unknown, rows: unknown[][] = table, on: unknown = day[0][0]): unknown {
  return shown(call('SALARIS', [[scale]], [[step]], [[on]], null, rows)[0][0]);
}

describe('labels', () => {
  test.each([
    [5, 1, 2100.5],
    ['5', '1', 2100.5],
    [' 5 ', '01', 2100.5],
    ['6', 'a', 2200],
    [6, ' A ', 2200],
  ])('scale %p, step %p', (scale, step, amount) => {
    expect(salary(scale, step)).toBe(amount);
  });

  test('0 is a step', () => {
    expect(salary(5, 0)).toBe(2000);
    expect(salary(5, '0')).toBe(2000);
  });
});

describe('columns', () => {
  test('a faulty row fails alone and a blank row stays blank, whatever fte and date stand beside it', () => {
    const result = call('SALARIS', column(5, 9, null, 0, 5), column(0, 0, null, 0, 1), day, [[0.5]], table);
    expect(values(result)).toEqual([
      1000,
      '#VALUE! Schaal “9” staat niet in de salaristabel. Wel: 5, 6. Verbeter de schaal of vul de tabel aan.',
      '',
      '',
      1050.25,
    ]);
    expect(values(call('MAXTREDE', column(5, '', 6), day, table))).toEqual([1, '', 'A']);
    expect(values(call('MAXBEREIKT', column(5, 0), column(0, 0), day, table))).toEqual([iso('2027-8-1'), '']);
  });

  test('an empty fte in a column is asked for; left out it is full time', () => {
    const result = call('SALARIS', column(5, 5), column(0, 0), day, column(0.8, null), table);
    expect(values(result)).toEqual([1600, '#VALUE! fte is niet ingevuld. Vul fte in.']);
    expect(values(call('SALARIS', [[5]], [[0]], day, [[null]], table))).toEqual([2000]);
    expect(values(call('SALARIS', [[5]], [[0]], day, {}, table))).toEqual([2000]);
  });

  test('rounded half up once, at the end', () => {
    expect(call('SALARIS', [[5]], [[1]], day, [[0.01]], table)).toEqual([[21.01]]);
    expect(call('SALARIS', [[5]], [[1]], day, [[0.3]], table)).toEqual([[630.15]]);
    expect(call('SALARIS', [[1]], [[0]], day, [[0.5]], [[1, 0, 2000.01]])).toEqual([[1000.01]]);
  });
});

describe('the table', () => {
  const dated = [
    [5, 0, 1900, null, 'eerste'],
    [5, 0, 2000, '1-1-2025', 'tweede'],
    [5, 0, 2100, iso('2027-1-1'), 'derde'],
    [null, null, null, null, null],
    [0, 0, 0, 0, 0],
  ];

  test('the newest table in force counts; rows without a date were always in force', () => {
    expect(salary(5, 0, dated, '31-12-2024')).toBe(1900);
    expect(salary(5, 0, dated, '1-1-2025')).toBe(2000);
    expect(salary(5, 0, dated, '31-12-2026')).toBe(2000);
    expect(salary(5, 0, dated, '1-1-2027')).toBe(2100);
    expect(salary(5, 0, dated, '31-12-2100')).toBe(2100);
  });

  test('rows of dated tables may stand in any order', () => {
    expect(salary(5, 0, [...dated].reverse(), '1-1-2026')).toBe(2000);
  });

  test('a header that is passed along is no row', () => {
    expect(salary(5, 0, [['Schaal', 'Trede', 'Bedrag'], ...table])).toBe(2000);
  });

  test('the same amount twice is one step', () => {
    expect(call('MAXBEREIKT', [[5]], [[0]], day, [...table, [5, 0, 2000]])).toEqual([[iso('2027-8-1')]]);
  });

  test('a table without any effective date before the day', () => {
    expect(salary(5, 0, [[5, 0, 2000, '1-1-2027']])).toBe(
      '#N/A Voor 1 oktober 2026 is er geen salaristabel: de eerste is van 1 januari 2027. Kies een latere datum of vul een oudere tabel aan in Salaristabel.',
    );
  });

  test('one empty cell is no table, a blank table is an empty one', () => {
    const sentence = '#N/A De tabel salaristabel is leeg. Vul de tabel of laat het argument weg.';
    expect(salary(5, 0, [[null, null, null, null]])).toBe(sentence);
    expect(salary(5, 0, [[0, 0, 0]])).toBe(sentence);
    for (const nothing of [[[null]], [['']], [[0]], []]) expect(salary(5, 0, nothing, '1-1-2004')).toBe(1462);
  });
});

describe('a row that cannot be right stops only who needs it', () => {
  const cases: [string, unknown[], string][] = [
    ['no amount', [5, 2, null], 'rij 4: bedrag is niet ingevuld. Vul bedrag in.'],
    ['an empty amount on the desktop', [5, 2, 0], 'rij 4: bedrag is niet ingevuld. Vul bedrag in.'],
    ['no step', [5, '', 2200], 'rij 4: trede is niet ingevuld. Vul trede in.'],
    [
      'an amount as text',
      [5, 2, '€ 2.200'],
      'rij 4: Bij bedrag staat “€ 2.200”: dat is tekst en geen getal. Typ het als getal, zoals 1234,56 zonder punten.',
    ],
    [
      'two amounts for one step',
      [5, '1', 2200],
      'rij 4: Trede “1” van schaal “5” staat er twee keer met een ander bedrag. Verwijder een van beide, of geef elk een eigen ingangsdatum.',
    ],
  ];

  test.each(cases)('%s', (_, row, sentence) => {
    expect(salary(5, 0, [...table, row])).toBe(`#VALUE! salaristabel, ${sentence}`);
    expect(salary(6, 'A', [...table, row])).toBe(2200);
  });

  test('the same step may have another amount in another table', () => {
    expect(
      salary(5, 1, [
        ...table.map((row) => [...row, null]),
        [5, 0, 2100, '1-1-2027'],
        [5, 1, 2300, '1-1-2027'],
      ]),
    ).toBe(2100.5);
  });

  test('a fault in a later table leaves the present one alone', () => {
    const later = [...table.map((row) => [...row, null]), [5, 0, 'veel', '1-1-2027']];
    expect(salary(5, 0, later)).toBe(2000);
    expect(salary(5, 0, later, '1-1-2027')).toMatch(/^#VALUE! salaristabel, rij 4: Bij bedrag staat “veel”/);
  });

  test('a date that cannot be read may be of any table', () => {
    const later = [...table.map((row) => [...row, null]), [5, 0, 2100, 'morgen']];
    expect(salary(5, 0, later)).toBe(
      '#VALUE! salaristabel, rij 4: Bij ingangsdatum staat “morgen”: dat is niet als datum te lezen. Typ de datum als dag-maand-jaar, zoals 1-8-2026.',
    );
    expect(salary(6, 'A', later)).toBe(2200);
  });

  test('a row without a scale may be anybody’s', () => {
    expect(salary(6, 'A', [...table, [null, 2, 2200]])).toBe(
      '#VALUE! salaristabel, rij 4: schaal is niet ingevuld. Vul schaal in.',
    );
  });

  test('a table of two columns', () => {
    expect(salary(5, 0, [[5, 2000]])).toBe(
      '#VALUE! De tabel salaristabel heeft 2 kolommen en er zijn er 3 nodig. Geef de hele tabel door.',
    );
  });
});

describe('a scale or step that cannot be right', () => {
  test.each([
    ['', 1, '#VALUE! schaal is niet ingevuld. Vul schaal in.'],
    [5, '', '#VALUE! trede is niet ingevuld. Vul trede in.'],
    [
      5,
      2,
      '#VALUE! Trede “2” ligt boven het maximum van schaal 5: de laatste trede is 1. Verbeter de schaal of de trede.',
    ],
    [
      5,
      'J15',
      '#VALUE! Schaal 5 heeft geen trede “J15”: de treden lopen van 0 tot en met 1. Verbeter de trede.',
    ],
    [6, 0, '#VALUE! Schaal 6 heeft geen trede “0”: de treden lopen van A tot en met A. Verbeter de trede.'],
    [5, '#N/B', '#VALUE! Bij trede staat de fout #N/B. Herstel eerst die cel.'],
  ])('scale %p, step %p', (scale, step, sentence) => {
    expect(salary(scale, step)).toBe(sentence);
  });

  test('the table is named by its date', () => {
    expect(salary('LB', 0, [[5, 0, 2000, '1-8-2026']])).toBe(
      '#VALUE! Schaal “LB” staat niet in de salaristabel van 1 augustus 2026. Wel: 5. Verbeter de schaal of vul de tabel aan.',
    );
  });
});

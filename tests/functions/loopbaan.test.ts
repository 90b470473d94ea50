import { iso } from '../oracles/days';
import { call, shown } from '../support/functions';

const HEADER = ['Datum', 'Gebeurtenis', 'Schaal', 'Trede', 'Maandsalaris', 'Maandsalaris × fte'];
const day = [[iso('2026-10-1')]];
const table = [
  [5, 0, 2000],
  [5, 1, 2100],
];

function rowsOf(id: string, ...args: unknown[]): unknown[][] {
  return call(id, ...args).map((row) => row.map(shown));
}

describe('SCHAALPROGNOSE', () => {
  const forecast = (years: unknown, indexation: unknown, header?: unknown, fte?: unknown) =>
    rowsOf('SCHAALPROGNOSE', [[5]], [[0]], day, [[years]], fte, table, [[indexation]], header);

  test('a header, the reference date and each next 1 August', () => {
    expect(forecast(2, null)).toEqual([
      HEADER,
      [iso('2026-10-1'), 'start', 5, 0, 2000, 2000],
      [iso('2027-8-1'), 'maximum', 5, 1, 2100, 2100],
      [iso('2028-8-1'), 'op maximum', 5, 1, 2100, 2100],
    ]);
  });

  test('the header says so only when an amount was indexed', () => {
    expect(forecast(1, 0.02)[0][4]).toBe('Maandsalaris (geïndexeerd 2% per jaar)');
    expect(forecast(1, 0)[0]).toEqual(HEADER);
    const known = [...table.map((row) => [...row, null]), [5, 1, 2100, iso('2027-8-1')]];
    expect(rowsOf('SCHAALPROGNOSE', [[5]], [[0]], day, [[1]], null, known, [[0.02]])[0]).toEqual(HEADER);
  });

  test('without header, and nobody', () => {
    expect(forecast(1, null, [[false]])).toHaveLength(2);
    expect(rowsOf('SCHAALPROGNOSE', [[null]], [[null]], day, [[3]], null, table)).toEqual([HEADER]);
    expect(rowsOf('SCHAALPROGNOSE', [[0]], [[0]], day, [[3]], null, table, null, [['nee']])).toEqual([['']]);
  });

  test.each([
    [2, 2, '#VALUE! Indexatie is 2: ze loopt van 0 tot 0,2 per jaar. Is 0,02 bedoeld?'],
    [2, -0.01, '#VALUE! Indexatie is -0,01: ze loopt van 0 tot 0,2 per jaar. Verbeter de indexatie.'],
    [
      0,
      null,
      '#VALUE! Bij jaren staat 0: dat moet een heel getal van 1 tot en met 60 zijn. Verbeter het getal.',
    ],
    [
      61,
      null,
      '#VALUE! Bij jaren staat 61: dat moet een heel getal van 1 tot en met 60 zijn. Verbeter het getal.',
    ],
  ])('%p years at %p', (years, indexation, sentence) => {
    expect(forecast(years, indexation)).toEqual([[sentence]]);
  });

  test('one employee only', () => {
    expect(rowsOf('SCHAALPROGNOSE', [[5], [5]], [[0]], day, [[1]], null, table)).toEqual([
      ['#VALUE! Dit overzicht gaat over één medewerker, maar schaal heeft 2 rijen. Kies één cel.'],
    ]);
    expect(rowsOf('SCHAALPROGNOSE', [[5]], [[0]], day, [[1], [2]], null, table)[0][0]).toMatch(
      /maar jaren heeft 2/,
    );
  });

  test('an unknown step is one sentence', () => {
    expect(rowsOf('SCHAALPROGNOSE', [[5]], [[7]], day, [[1]], null, table)).toEqual([
      [expect.stringMatching(/^#VALUE! Trede “7” ligt boven het maximum van schaal 5/)],
    ]);
  });
});

describe('FUNCTIESCHALEN', () => {
  const scales = (name: unknown, functions?: unknown[][]) =>
    rowsOf('FUNCTIESCHALEN', [[name]], functions, [[false]]).map(([, variant, scale]) => [variant, scale]);

  const general = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((variant, i) => [variant, i + 2]);

  test.each([
    'Algemeen medewerker',
    ' algemeen  MEDEWERKER',
    'conciërge',
    'Concierge',
    'ict',
    'ICT-medewerker',
    'ict medewerker',
  ])('%p is a general employee, scales 2 to 8', (name) => {
    expect(scales(name)).toEqual(general);
  });

  test.each(['TOA', 'technisch onderwijsassistent', 'Technisch onderwijsassistent (TOA)'])('%p', (name) => {
    expect(scales(name).map(([, scale]) => scale)).toEqual([5, 6, 7, 8]);
  });

  test('what is another CAO’s says so', () => {
    expect(rowsOf('FUNCTIESCHALEN', [['onderwijsassistent']])).toEqual([
      ['Functie', 'Variant', 'Schaal', 'Vereiste opleiding'],
      ['Onderwijsassistent (PO)', 'A', 4, ''],
      ['Onderwijsassistent (PO)', 'B', 5, ''],
      ['Onderwijsassistent (PO)', 'C', 6, ''],
    ]);
  });

  test('an unknown function names what is known', () => {
    expect(rowsOf('FUNCTIESCHALEN', [['piloot']])).toEqual([
      [
        '#N/A De functie “piloot” is niet bekend. Bekend zijn: Algemeen medewerker, Onderwijsassistent (PO), Leraarondersteuner (PO), Technisch onderwijsassistent (TOA). Kies een daarvan of zet de functie met de schalen in de tabel Functies.',
      ],
    ]);
    const many = Array.from({ length: 9 }, (_, i) => [`F${i}`, i + 1]);
    expect(rowsOf('FUNCTIESCHALEN', [['piloot']], many)[0][0]).toContain('F6, F7, …');
  });

  test('the school’s own table: further columns and blank rows do not count', () => {
    const functions = [
      ['Functie', 'Schaal', 'Variant', 'Vereiste opleiding', 'Wachtjaren', 'Groep'],
      ['Conciërge', 3, 'A', '', null, 'beheersmatig'],
      [null, null, null, null, null, null],
      ['TOA', 5, 0, 0, 0, ''],
      ['CONCIERGE', 'LB', null, 'pabo', 2, 'x'],
    ];
    expect(rowsOf('FUNCTIESCHALEN', [['concierge']], functions, [[false]])).toEqual([
      ['Conciërge', 'A', 3, ''],
      ['Conciërge', '', 'LB', 'pabo'],
    ]);
    expect(scales('toa', functions)).toEqual([['', 5]]);
  });

  test('no function, an empty table, a table without scales', () => {
    expect(rowsOf('FUNCTIESCHALEN', [[null]])).toEqual([
      ['Functie', 'Variant', 'Schaal', 'Vereiste opleiding'],
    ]);
    expect(rowsOf('FUNCTIESCHALEN', [[0]], null, [[false]])).toEqual([['']]);
    expect(rowsOf('FUNCTIESCHALEN', [['toa']], [[null, null]])).toEqual([
      ['#N/A De tabel functietabel is leeg. Vul de tabel of laat het argument weg.'],
    ]);
    expect(rowsOf('FUNCTIESCHALEN', [['toa']], [['toa']])).toEqual([
      ['#VALUE! De tabel functietabel heeft 1 kolommen en er zijn er 2 nodig. Geef de hele tabel door.'],
    ]);
  });

  test('a row that cannot be right names itself', () => {
    expect(
      rowsOf(
        'FUNCTIESCHALEN',
        [['toa']],
        [
          ['x', 1],
          ['TOA', null],
        ],
      ),
    ).toEqual([['#VALUE! functietabel, rij 2: schaal is niet ingevuld. Vul schaal in.']]);
    expect(
      rowsOf(
        'FUNCTIESCHALEN',
        [['toa']],
        [
          ['toa', 1],
          [null, 2],
        ],
      ),
    ).toEqual([['#VALUE! functietabel, rij 2: functie is niet ingevuld. Vul functie in.']]);
    expect(rowsOf('FUNCTIESCHALEN', [['toa']], [['toa', 1, null, null, 2.5]])).toEqual([
      [
        '#VALUE! functietabel, rij 1: Bij wachtjaren staat 2,5: dat moet een heel getal van 0 tot en met 40 zijn. Verbeter het getal.',
      ],
    ]);
  });
});

describe('LOOPBAANPAD', () => {
  const functions = [['Conciërge', 5]];

  test('at the last maximum already: the reference date only', () => {
    expect(rowsOf('LOOPBAANPAD', [['conciërge']], [[5]], [[1]], day, null, functions, table)).toEqual([
      HEADER,
      [iso('2026-10-1'), 'start', 5, 1, 2100, 2100],
    ]);
  });

  test('a scale that is not the function’s', () => {
    expect(
      rowsOf('LOOPBAANPAD', [['conciërge']], [[5]], [[1]], day, null, [['Conciërge', 3]], table),
    ).toEqual([
      [
        '#VALUE! Schaal “5” hoort niet bij de functie “Conciërge”: daar staan 3. Verbeter de schaal of vul de functietabel aan.',
      ],
    ]);
  });

  test('no function, nobody, more than one', () => {
    expect(rowsOf('LOOPBAANPAD', [[null]], [[5]], [[1]], day, null, functions, table)).toEqual([
      ['#VALUE! functie is niet ingevuld. Vul functie in.'],
    ]);
    expect(rowsOf('LOOPBAANPAD', [[null]], [[null]], [[null]], day, null, functions, table)).toEqual([
      HEADER,
    ]);
    expect(rowsOf('LOOPBAANPAD', [['a'], ['b']], [[5]], [[1]], day)[0][0]).toMatch(
      /maar functie heeft 2 rijen/,
    );
  });

  test('two variants of one scale are one place on the path', () => {
    const variants = [
      ['Conciërge', 5, 'A'],
      ['Conciërge', 5, 'plus'],
    ];
    expect(
      rowsOf('LOOPBAANPAD', [['conciërge']], [[5]], [[0]], day, null, variants, table, [[false]]),
    ).toHaveLength(2);
  });
});

describe('LOOPBAANPAD and the rule bevordering', () => {
  const functions = [
    ['Stafmedewerker', 9],
    ['Stafmedewerker', 10],
  ];
  /** The step of scale 10 for who is at the top of scale 9. */
  const step = (cao: unknown, date = '1-10-2026') => {
    const place = [[['Stafmedewerker']], [[9]], [[10]], [[date]]];
    const rows = rowsOf('LOOPBAANPAD', ...place, null, functions, null, [[false]], cao);
    return rows.find((row) => row[1] === 'bevordering')?.[3];
  };

  test('at least equal, next higher, or at least equal with allowances', () => {
    expect(step(null)).toBe(10);
    expect(step([['VO']])).toBe(10);
    expect(step([['bevordering', '1-8-2020', 0]])).toBe(10);
    expect(step([['bevordering', '1-8-2020', 1]])).toBe(11);
    expect(step([['bevordering', '1-8-2020', 2]])).toBe(11);
  });

  test('counts from the date of its row', () => {
    expect(step([['bevordering', '1-10-2026', 1]])).toBe(11);
    expect(step([['bevordering', '2-10-2026', 1]])).toBe(10);
  });

  test('until 31 December 2024 the binding allowance of the top of scale 9 counts', () => {
    expect(step([['bevordering', '1-8-2020', 0]], '1-10-2023')).toBe(10);
    expect(step([['bevordering', '1-8-2020', 2]], '1-10-2023')).toBe(11);
  });
});

import { iso } from '../oracles/days';
import { call, cell, shown } from '../support/functions';

const HEADER = ['Personeelsnummer', 'Opleiding', 'Code', 'Kosten', 'Duur', 'Status', 'Start', 'Werkgever'];
const SPENT = ['Personeelsnummer', 'Datum', 'Bedrag', 'Opleiding', 'Betaler'];
const day = iso('2026-10-1');
/** € 1.600 in two instalments from 2027 on, of which the employer pays € 200 a year. */
const agreed = [1001, 'Associate degree', 'AD', 1600, 2, 'afgesproken', '2027-2028', 200];
const saving = [['spaartermijn', iso('2020-1-1'), 2]];

/** The row with other cells at some places. */
function changed(row: readonly unknown[], ...cells: readonly (readonly [number, unknown])[]): unknown[] {
  const copy = [...row];
  for (const [place, value] of cells) copy[place] = value;
  return copy;
}

function committed(rows: unknown[][], spent: unknown[][] = [], year: unknown = null): unknown {
  return shown(cell('VASTGELEGD', day, 1001, [HEADER, ...rows], [SPENT, ...spent], year));
}

function free(rows: unknown[][], spent: unknown[][] = [], end: unknown = null): unknown {
  const wishes = [HEADER, ...rows];
  return shown(
    cell('VRIJSALDO', day, 1, '1-8-2026', end, 1001, [SPENT, ...spent], saving, null, null, wishes),
  );
}

describe('VASTGELEGD', () => {
  it('is what agreed courses still take from the budget', () => {
    expect(committed([agreed])).toBe(1200);
    expect(committed([agreed], [], '2027-2028')).toBe(600);
    expect(committed([agreed], [], '2026-2027')).toBe(0);
  });

  it.each(['wens', '', null, 'AFGEROND', 'gestopt', 'afgewezen', 'opgedragen', 'bijna klaar'])(
    'is 0 for the status %p',
    (status) => expect(committed([changed(agreed, [5, status])])).toBe(0),
  );

  it('takes off what the budget paid for the course, by name or code, less what came back', () => {
    const spent = [
      [1001, '1-9-2026', 300, 'ad', ''],
      [1001, '2-9-2026', 100, 'associate DEGREE', 'budget'],
      [1001, '2-9-2026', 999, 'AD', 'werkgever'],
      [1001, '3-9-2026', -50, 'AD', ''],
      [1001, '3-9-2026', 70, 'EHBO', ''],
      [1001, '2-10-2026', 80, 'AD', ''],
    ];
    expect(committed([agreed], spent)).toBe(850);
  });

  it.each([
    ['Start is leeg', changed(agreed, [6, ''])],
    ['Kosten is leeg', changed(agreed, [3, null])],
    ['geen schooljaar', changed(agreed, [6, 'volgend jaar'])],
  ])('is refused where an agreed course cannot be right: %s', (_what, row) => {
    expect(committed([row])).toEqual(expect.stringContaining('#VALUE! wensen, rij 1'));
  });

  it('is refused where one course is agreed twice', () => {
    expect(committed([agreed, changed(agreed, [1, 'AD in deeltijd'])])).toEqual(
      expect.stringContaining('al afgesproken op rij 1'),
    );
  });

  it('asks for the headers', () => {
    expect(shown(cell('VASTGELEGD', day, 1001, [agreed]))).toEqual(expect.stringContaining('Wensen[#Alles]'));
  });

  it('answers per row, and leaves the errors with their own', () => {
    const wishes = [HEADER, agreed, changed(agreed, [0, 1002], [6, ''])];
    const answers = call('VASTGELEGD', [[day]], [[1001], [1002], [1003], ['']], wishes);
    expect(answers.map(([one]) => shown(one))).toEqual([1200, expect.stringContaining('#VALUE!'), 0, '']);
  });
});

describe('VRIJSALDO', () => {
  it('is the balance without agreed courses', () => {
    expect(free([])).toBe(600);
    expect(shown(cell('VRIJSALDO', day, 1, '1-8-2026'))).toBe(600);
    expect(free([changed(agreed, [5, 'wens'], [6, ''])])).toBe(600);
  });

  it('keeps what an agreed course needs', () => {
    // € 700 twice: 2027 and 2028 bring € 1.200, so € 200 of 2026 has to stay.
    expect(free([changed(agreed, [3, 1800])])).toBe(400);
  });

  it('keeps less where part was paid', () => {
    // 2026 has € 500 left and € 1.300 is still due: € 100 of it has to stay.
    expect(free([changed(agreed, [3, 1800])], [[1001, '1-9-2026', 100, 'AD', '']])).toBe(400);
  });

  it('is refused where an agreed course or an expense cannot be right', () => {
    expect(free([changed(agreed, [6, ''])])).toEqual(expect.stringContaining('Start is leeg'));
    expect(free([agreed], [[1001, '1-9-2026', 601, '', '']])).toEqual(expect.stringContaining('#VALUE!'));
  });

  it('is all that lapses where somebody leaves before the course', () => {
    expect(free([agreed], [], '31-7-2027')).toBe(600);
  });
});

describe('what cannot be right in the rows of one person', () => {
  const last = iso('2027-7-31');
  const course = (status: string, start: unknown = '2027-2028', price: unknown = 1600) =>
    changed(agreed, [3, price], [5, status], [6, start]);
  const paid = (amount: number, name: string) => [1001, '1-9-2026', amount, name, ''];
  const refused = expect.stringMatching(/^#VALUE! .*\. [A-Z]/);

  it.each<[string, unknown[][], unknown[][], unknown, unknown]>([
    ['a start without a status counts as a wish', [course('')], [], 600, 0],
    ['an agreed course without a start', [course('afgesproken', '')], [], refused, refused],
    ['a start after leaving: nothing of it is covered', [course('afgesproken')], [], 600, 1200],
    ['an agreed course without a price', [course('afgesproken', '2027-2028', '')], [], refused, refused],
    ['one course agreed twice', [agreed, agreed], [], refused, refused],
    ['an expense for a course that is not there', [agreed], [paid(100, 'Asociate degree')], 500, 1200],
    ['more paid than the price', [course('afgesproken', '2027-2028', 500)], [paid(600, 'AD')], 0, 0],
    ['a refund above what was paid', [agreed], [paid(100, 'AD'), paid(-101, 'AD')], refused, 1200],
    ['a status of two words counts as a wish', [course('bijna klaar')], [], 600, 0],
  ])('%s, and nobody else is touched', (_what, wishes, spent, isFree, isCommitted) => {
    const other = [1002, 'EHBO', '', 250, 1, 'afgesproken', '2026-2027', 0];
    const keys = [[1001], [1002]];
    const wished = [HEADER, ...wishes, other];
    const expenses = [SPENT, ...spent];
    const pot = [[[1], [1]], [['1-8-2026'], ['1-8-2026']], [[last], ['']], keys, expenses, saving];
    const freeOfBoth = call('VRIJSALDO', [[day]], ...pot, null, null, wished).map(([one]) => shown(one));
    expect(freeOfBoth).toEqual([isFree, 350]);
    const committedOfBoth = call('VASTGELEGD', [[day]], keys, wished, expenses).map(([one]) => shown(one));
    expect(committedOfBoth).toEqual([isCommitted, 250]);
  });
});

describe('SCHOLINGSPLANNEN with headers', () => {
  const plans = (rows: unknown[][], header = HEADER) =>
    call(
      'SCHOLINGSPLANNEN',
      [header, ...rows],
      [['2026-2027']],
      [[4]],
      [[1001]],
      [[1]],
      [['1-8-2026']],
      null,
      null,
      saving,
      null,
      null,
      null,
      [[false]],
    ).map((row) => row.slice(1).map(shown));
  const wish = [1001, 'EHBO', '', 500, 1, '', '', 0];

  it('plans wishes beside what is agreed, and leaves out what is over', () => {
    expect(plans([changed(agreed, [3, 1800]), wish, changed(wish, [1, 'BHV'], [5, 'afgerond'])])).toEqual([
      ['Associate degree', '2027-2028', '2028-2029', 1800, 400, 1400, 0, 'afgesproken'],
      ['EHBO', '2029-2030', '2029-2030', 500, 0, 500, 0, 'gepland'],
      ['BHV', '', '', 500, 0, 0, 0, 'afgerond'],
    ]);
  });

  it('says what of an agreed course the budget cannot pay', () => {
    expect(plans([changed(agreed, [3, 2400])])).toEqual([
      ['Associate degree', '2027-2028', '2028-2029', 2400, 400, 2000, 200, 'afgesproken, niet gedekt'],
    ]);
  });

  it('keeps an error of an agreed course on its row', () => {
    const [bad, good] = plans([changed(agreed, [6, '']), wish]);
    expect(bad.at(-1)).toEqual(expect.stringContaining('Start is leeg'));
    expect(good).toEqual(['EHBO', '2026-2027', '2026-2027', 500, 0, 500, 0, 'gepland']);
    const double = plans([agreed, agreed]);
    expect(double[0].at(-1)).toBe('afgesproken');
    expect(double[1].at(-1)).toEqual(expect.stringContaining('rij 1'));
  });

  it('lets a wish wait for an agreed course, and not for one that is finished', () => {
    const header = [...HEADER, 'Na', 'Uiterlijk'];
    const after = [...changed(wish, [3, 10]), 'AD', ''];
    expect(plans([[...changed(agreed, [3, 800]), '', ''], after], header)[1][1]).toBe('2029-2030');
    expect(plans([[...changed(agreed, [5, 'afgerond']), '', ''], after], header)[1][1]).toBe('2026-2027');
    expect(plans([[...agreed, '', ''], changed(after, [9, '2027-2028'])], header)[1].at(-1)).toBe(
      'past niet in de jaren',
    );
    expect(plans([[...changed(agreed, [5, 'gestopt']), '', ''], after], header)[1].at(-1)).toEqual(
      expect.stringContaining('wacht op “Associate degree”'),
    );
  });

  it('tells nothing of status without headers', () => {
    const row = [1001, 'AD', 500, 1, '', '', '', '', '', 'afgerond'];
    const [answer] = call(
      'SCHOLINGSPLANNEN',
      [row],
      [['2026-2027']],
      [[4]],
      [[1001]],
      [[1]],
      [['1-8-2026']],
      ...[null, null, null, null, null, null],
      [[false]],
    );
    expect(answer.at(-1)).toBe('gepland');
  });
});

test('VERPLICHTING counts agreed courses, and plans as SCHOLINGSPLANNEN does', () => {
  const liability = (rows: unknown[][]) =>
    call(
      'VERPLICHTING',
      [['2026-2027']],
      [[3]],
      [[1001]],
      [[1]],
      [['1-8-2026']],
      null,
      null,
      null,
      null,
      null,
      [HEADER, ...rows],
      null,
      [[false]],
    );
  // Nothing is saved by agreement: € 600 of each € 700 can be paid, and 2026 lapses.
  expect(liability([changed(agreed, [3, 1800])])).toEqual([
    ['2026-2027', 600, 600, 0, 600, 0, 0],
    ['2027-2028', 0, 0, 600, 0, 0, 0],
    ['2028-2029', 0, 0, 600, 0, 0, 0],
  ]);
  // A plan saves two years for the wish of € 1.200, so it can start in 2027.
  expect(liability([[1001, 'EHBO', '', 1200, 1, '', '', 0]])).toEqual([
    ['2026-2027', 600, 600, 0, 0, 0, 0],
    ['2027-2028', 0, 0, 1200, 0, 0, 0],
    ['2028-2029', 600, 600, 0, 0, 0, 0],
  ]);
});

describe('SCHOLINGSPLAN with headers', () => {
  const header = ['Opleiding', 'Kosten', 'Duur', 'Status', 'Start', 'Werkgever'];
  const plan = (rows: unknown[][], balance: unknown = null, from = '2026-2027') =>
    call('SCHOLINGSPLAN', [header, ...rows], [[from]], [[4]], [[1]], [[balance]], [['VO']], [[false]]).map(
      (row) => row.map(shown),
    );

  it('plans wishes beside what is agreed and counts what others pay', () => {
    expect(
      plan([
        ['AD', 1400, 2, 'afgesproken', '2027-2028', 200],
        ['EHBO', 650, 1, '', '', 50],
        ['BHV', 90, 1, 'gestopt', '2025-2026', ''],
      ]),
    ).toEqual([
      ['AD', '2027-2028', '2028-2029', 1400, 1000, 0, 'afgesproken'],
      ['EHBO', '2026-2027', '2026-2027', 650, 600, 0, 'gepland'],
      ['BHV', '', '', 90, 0, 0, 'gestopt'],
    ]);
  });

  it('takes what earlier school years asked as paid, and the balance as saved', () => {
    expect(plan([['AD', 1600, 2, 'afgesproken', '2025-2026', '']], 200)).toEqual([
      ['AD', '2025-2026', '2026-2027', 1600, 1600, 0, 'afgesproken'],
    ]);
    expect(plan([['AD', 1600, 2, 'afgesproken', '2025-2026', '']])[0].slice(-2)).toEqual([
      200,
      'afgesproken, niet gedekt',
    ]);
  });

  it('keeps errors on their rows', () => {
    const rows = plan([
      ['AD', 1600, 2, 'afgesproken', '', ''],
      ['EHBO', '', 1, '', '', ''],
      ['BHV', 100, 1, 'afgesproken', '2026-2027', ''],
      ['bhv', 100, 1, 'afgesproken', '2026-2027', ''],
    ]);
    expect(rows.map((row) => row.at(-1))).toEqual([
      expect.stringContaining('Start is leeg'),
      expect.stringContaining('kosten is niet ingevuld'),
      'afgesproken',
      expect.stringContaining('rij 3'),
    ]);
  });
});

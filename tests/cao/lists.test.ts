import {
  countedAllowances,
  functionScales,
  notFound,
  otherAllowances,
  tuitionFees,
  wageIncreases,
} from '../../src/cao';
import { hundredths, readGolden, withSources } from './goldenCsv';

/** What the golden file calls two items that ship under a name of their own. */
const GOLDEN_NAMES: Readonly<Record<string, string>> = {
  'oktobertoelage schaal 9 en hoger': 'oktobertoelage',
  'bindingstoelage schaal 9': 'bindingstoelage scale 9',
};

describe('functions and scales', () => {
  const rows = withSources(readGolden('function_scales.csv'));
  const single = rows.filter(({ scale }) => /^\d+$/.test(scale));

  test.each(single)('$function $variant has scale $scale', (row) => {
    const name = row.function.replace(/ \(.*$/, '').toLowerCase();
    const match = functionScales.find(
      (entry) => entry.function.toLowerCase() === name && entry.variant === row.variant,
    );
    expect(match).toMatchObject({
      scale: row.scale,
      cao: row.basis === 'po' ? 'PO' : 'VO',
      source: { url: row.source },
    });
    if (/enzovoort|derived/.test(row.basis)) expect(match?.verified).toBe(false);
  });

  test('TOA: scales 5 to 8 are attested by cases', () => {
    const toa = functionScales.filter((entry) => entry.function.includes('TOA'));
    expect(toa.map(({ scale }) => scale)).toEqual(['5', '6', '7', '8']);
    const printed = rows.find((row) => row.function === 'TOA (VO)');
    for (const { basis, source } of toa) {
      expect(basis).toBe('case');
      expect(printed?.source).toContain(source.url);
    }
  });

  test('nothing is shipped beyond the facts', () => {
    expect(functionScales).toHaveLength(single.length + 4);
  });

  test('groups follow the publication', () => {
    const groupOf = (name: string) => functionScales.find((entry) => entry.function.startsWith(name))?.group;
    expect(groupOf('Algemeen medewerker')).toBe('beheersmatig');
    expect(groupOf('Onderwijsassistent')).toBe('onderwijsondersteunend');
    expect(groupOf('Technisch onderwijsassistent')).toBe('onderwijsondersteunend');
  });
});

describe('wage increases', () => {
  const older = readGolden('vo_wage_increases.csv').filter(({ date }) => date < '2014');
  const official = readGolden('vo_wage_increases_official.csv');
  const known = [...older, ...official].filter(({ pct, eur_oneoff }) => pct !== '' || eur_oneoff !== '');

  test('each one of which the size was found, in the golden order', () => {
    expect(wageIncreases.map(({ validFrom, kind, value, unit }) => [validFrom, kind, value, unit])).toEqual(
      known.map(({ date, kind, pct, eur_oneoff }) => [
        date.slice(0, 10),
        kind,
        hundredths(pct === '' ? eur_oneoff : pct),
        pct === '' ? 'cents' : 'basis points',
      ]),
    );
  });

  test('verified only where an official text prints it: not what was computed from two tables', () => {
    expect(wageIncreases.map(({ verified }) => verified)).toEqual(
      known.map(({ confidence }) => /^official$/.test(confidence)),
    );
  });

  test('the newest one is in the list of what was not found', () => {
    const gaps = notFound('VO').filter(({ what }) => what.startsWith('De loonsverhoging'));
    expect(gaps.map(({ since }) => since)).toEqual(['2025-11-01']);
  });
});

describe('allowances', () => {
  const rows = readGolden('vo_allowances_oop.csv');
  const shipped = [...countedAllowances, ...otherAllowances].flatMap(({ item, unit, values }) =>
    values.map(({ validFrom, value }) => `${GOLDEN_NAMES[item] ?? item}, ${validFrom}: ${value} ${unit}`),
  );

  test('every value of the filed texts, and no other', () => {
    const expected = rows.map(({ item, from, value, unit }) => {
      const of = unit.startsWith('%')
        ? 'basis points'
        : /per month/.test(unit)
          ? 'cents per month'
          : 'cents per year';
      return `${item}, ${from}: ${hundredths(value)} ${of}`;
    });
    expect([...shipped].sort()).toEqual([...expected].sort());
  });

  test('each with an article of a filed CAO', () => {
    for (const { values } of [...countedAllowances, ...otherAllowances]) {
      for (const { source, verified } of values) {
        expect(verified).toBe(true);
        expect(source).toMatchObject({
          kind: 'official',
          article: expect.stringMatching(/^(artikel|bijlage) \d/),
        });
      }
    }
  });
});

describe('tuition fees', () => {
  const rows = withSources(readGolden('tuition_fees.csv'));

  test.each(rows)('$kind $year: € $eur', (row) => {
    const fee = tuitionFees.find(({ kind, studyYear }) => kind === row.kind && studyYear === row.year);
    expect(fee?.value).toBe(hundredths(row.eur));
    expect(fee?.partTimeMinimum).toBe(
      row.eur_min_parttime === '' ? undefined : hundredths(row.eur_min_parttime),
    );
    expect(row.source.split(' (')[0]).toBe(fee?.source.url);
  });

  test('nothing is shipped beyond the facts', () => {
    expect(tuitionFees).toHaveLength(rows.length);
  });

  test('hbo runs from September, mbo from August', () => {
    for (const { kind, studyYear, validFrom, validUntil } of tuitionFees) {
      const [first, last] = studyYear.split('-');
      expect(Number(last)).toBe(Number(first) + 1);
      expect([validFrom, validUntil]).toEqual(
        kind === 'hbo' ? [`${first}-09-01`, `${last}-08-31`] : [`${first}-08-01`, `${last}-07-31`],
      );
    }
  });

  test('a forecast is not verified', () => {
    const forecast = tuitionFees.find(({ kind, studyYear }) => kind === 'hbo' && studyYear === '2025-2026');
    expect(forecast).toMatchObject({ verified: false, note: expect.stringContaining('Raming') });
  });
});

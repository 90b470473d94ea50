import { publication, publicationFigures } from '../../src/cao';
import { readGolden } from './goldenCsv';

test('the publication bears its date and address', () => {
  expect(publication()).toMatchObject({
    validFrom: '2016-04-01',
    verified: true,
    source: { url: 'https://www.voion.nl/oop', dated: '2016-04', kind: 'union/employer' },
  });
});

test.each(readGolden('publication_2016.csv'))('$figure $item $series: $value', (row) => {
  // The golden file separates columns by commas, so it writes 0.8 fte for the printed 0,8 fte.
  const series = row.series.replace('.', ',');
  const matches = publicationFigures().filter(
    (figure) =>
      (figure.figure ?? '') === row.figure &&
      figure.item === row.item &&
      (figure.series ?? '') === series &&
      figure.unit === row.unit,
  );
  expect(matches.map(({ value }) => value)).toEqual([Number(row.value)]);
});

test('every figure of a numbered figure is in the golden file', () => {
  const golden = readGolden('publication_2016.csv').filter(({ figure }) => figure !== '');
  expect(publicationFigures().filter(({ figure }) => figure !== undefined)).toHaveLength(golden.length);
});

test('the twelve growth needs: 83% want a next scale, 17% say it is possible', () => {
  const needs = publicationFigures().filter(({ figure }) => figure === 'Figuur 3.5');
  expect(new Set(needs.map(({ item }) => item)).size).toBe(12);
  const next = needs.filter(({ item }) => item === 'Doorgroeien naar volgende functieschaal');
  expect(next.map(({ series, value }) => [series, value])).toEqual([
    ['aanwezig', 17],
    ['behoefte', 83],
  ]);
});

test('the answers of figure 2.11 add up to its respondents', () => {
  const answers = publicationFigures().filter(({ figure }) => figure === 'Figuur 2.11');
  expect(answers.reduce((sum, { value }) => sum + value, 0)).toBe(answers[0].n);
});

import { call, shown } from '../support/functions';

/** SCHOLINGSPLAN: what is wrong with one wish stands in its row, and the others are planned. */
const plan = (...wishes: unknown[][]) =>
  call('SCHOLINGSPLAN', wishes, 2026, 3, 1, null, null, false).map((row) => row.map(shown));

test('a course with two prices is an error where the second one stands', () => {
  const rows = plan(['Excel', 500], ['BHV', 100], ['excel', 450]);
  expect(rows.map((row) => row[0])).toEqual(['Excel', 'BHV', 'excel']);
  expect(rows[0]).toContain('gepland');
  expect(rows[1]).toContain('gepland');
  expect(rows[2]).toContain(
    '#VALUE! De opleiding “excel” staat er met twee verschillende prijzen. Laat er één staan, of geef de tweede een eigen naam.',
  );
});

test('the same price twice is a course that is wanted twice', () => {
  expect(plan(['Excel', 500], ['Excel', 500]).map((row) => row.at(-1))).toEqual(['gepland', 'gepland']);
});

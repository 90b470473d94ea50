import { linesIn } from '../../src/documents/textWidth';

const look = { points: 10, bold: false };

test('a text goes on below between words, and a longer word is cut', () => {
  expect(linesIn('een twee', 30, look)).toEqual(['een', 'twee']);
  const cut = linesIn('scholingsbudgetverantwoordelijkheid', 60, look);
  expect(cut.length).toBeGreaterThan(2);
  expect(cut.join('')).toBe('scholingsbudgetverantwoordelijkheid');
});

test.each([0, -4, 1])(
  'where there is no room at all, %d points, each sign has a line and it ends',
  (room) => {
    expect(linesIn('nog', room, look).filter((line) => line !== '')).toEqual(['n', 'o', 'g']);
  },
);

test('an amount goes on below with its sign, and an article with its number', () => {
  expect(linesIn('samen € 600,00', 45, look)).toEqual(['samen', '€ 600,00']);
  expect(linesIn('cao, artikel 16.5', 60, look)).toEqual(['cao,', 'artikel 16.5']);
});

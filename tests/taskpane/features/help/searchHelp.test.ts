import { searchHelp } from '../../../../src/taskpane/features/help/searchHelp';
import { helpEn } from '../../../../src/texts/en/help';
import { helpNl } from '../../../../src/texts/nl/help';

const titles = (typed: string) =>
  searchHelp(Object.values(helpNl.lists).flat(), typed).map(({ title }) => title);

it('finds an answer by the beginning of a word, titles first', () => {
  expect(titles('voorsch')[0]).toBe('Voorschot');
  expect(titles('factuur')).toContain('Een uitgave boeken');
  expect(titles('PANEEL')).toEqual(['Taakvenster']);
});

it('needs every word that is typed', () => {
  expect(titles('salaris zoeken')).toEqual([]);
  expect(titles('nieuwe salar')).toEqual(['Een nieuwe salaristabel']);
});

it('shows all of it while nothing is typed, and nothing for a word that is nowhere', () => {
  expect(titles(' ')).toHaveLength(Object.values(helpNl.lists).flat().length);
  expect(titles('xyzzy')).toEqual([]);
});

it.each([
  ['Dutch', helpNl],
  ['English', helpEn],
])('no title stands twice in the %s help, and words stand in order', (_, { lists }) => {
  const all = Object.values(lists)
    .flat()
    .map(({ title }) => title);
  expect(new Set(all).size).toBe(all.length);
  const words = lists.words.map(({ title }) => title);
  expect(words).toEqual([...words].sort((a, b) => a.localeCompare(b, 'nl')));
});

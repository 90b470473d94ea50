import { cpuTime } from '../support/cpuTime';
import { nameFinder, tellsNobody, without } from '../../src/school/namesInText';

const find = nameFinder(new Set(['Jan de Wit', "'t Hart", 'Bo-Anne', 'Wit']));

test.each([
  ['Jan de Wit', ['Jan de Wit', 'Wit']],
  ['Cursus met Jan de Wit, Bo-Anne', ['Jan de Wit', 'Wit', 'Bo-Anne']],
  ["meneer 't Hart", ["'t Hart"]],
  ['Jan de Witte, Arjan de Wit-Smit, Anne', []],
  ['', []],
])('in %j are named %j', (text, names) => expect(find(text)).toEqual(names));

test('a name is taken out wherever it stands as a word', () => {
  expect(without('Wit, Witte en Wit', ['Wit'], '…')).toBe('…, Witte en …');
});

test('a name that fills a whole cell is taken out in no time', () => {
  const text = 'Bob '.repeat(8_000);
  const spent = cpuTime(() => {
    for (let cell = 0; cell < 50; cell++) expect(without(text, ['Bob'], '…')).toBe('… '.repeat(8_000));
  });
  expect(spent).toBeLessThan(500);
});

test('names that all begin alike are looked for by the word that tells them apart', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `dhr. Achternaam${i}`);
  const many = nameFinder(new Set(names));
  const spent = cpuTime(() => {
    for (let line = 0; line < 2_000; line++)
      expect(many('Het plan van dhr. Achternaam7')).toEqual([names[7]]);
  });
  expect(spent).toBeLessThan(500);
});

test('a thousand names in a long text cost no more than one', () => {
  const many = nameFinder(new Set(Array.from({ length: 5_000 }, (_, i) => `Naam${i} Achter`)));
  expect(many(`${'woord '.repeat(5_000)}Naam7 Achter`)).toEqual(['Naam7 Achter']);
});

test('words of our own and very short names tell nobody', () => {
  expect(['Plan', 'bestedingen', 'De', 'Li'].every(tellsNobody)).toBe(true);
  expect(['Jan de Wit', 'Bos'].some(tellsNobody)).toBe(false);
});

import { person, wish } from '../../school/people';

/** So many characters of a text, over and over. */
export const long = (text: string, length = 200): string => text.repeat(length).slice(0, length);

/** Somebody of whom one page cannot tell everything: names of 200 characters, and forty courses. */
export const muchToTell = person({
  key: '9',
  number: 9,
  name: long('Wilhelmina van der '),
  functionName: long('Medewerker leerlingenadministratie '),
  wishes: Array.from({ length: 40 }, (_, i) =>
    wish(`${i} ${long('Onderwijsondersteuningsprocessenbeheer ')}`, 30000, {
      status: i % 2 ? 'agreed' : 'wish',
      start: 2026,
      duration: 3,
    }),
  ),
});

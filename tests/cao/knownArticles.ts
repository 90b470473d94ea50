/**
 * The articles of the CAO VO 2024/2025 (aanmelding SZW 1188009) that were read, with the leden that were, by hand from the
 * filed text; beside them those of older editions that documents name. What is not here was not read, and no sentence may
 * name it.
 */
const READ: Readonly<Record<string, readonly number[]>> = {
  '1.1': [],
  '1.2': [3],
  '1.3': [2],
  '3.1': [],
  '3.2': [1, 2, 3],
  '3.3': [],
  '3.4': [],
  '3.5': [8],
  '3.6': [2, 4],
  '3.7': [],
  '3.8': [1, 2],
  '3.9': [],
  '3.10': [2, 5],
  '3.11': [],
  '5.1': [],
  '6.1': [2, 5, 6],
  '6.2': [3],
  '6.3': [],
  '6.4': [],
  '7.1': [2, 14],
  '7.2': [1, 2, 5, 10, 15],
  '7.3': [4],
  '7.4': [1],
  '7.5': [3],
  '7.6': [9],
  '8.1': [3],
  '8.2': [],
  '8.7': [],
  '9.2': [1, 2, 3, 9],
  '9.4': [],
  '9.6': [4],
  '9.7': [],
  '10.1': [3],
  '10.2': [],
  '10.3': [],
  '11.1': [3, 4],
  '11.2': [1, 2],
  '11.3': [],
  '11.4': [2, 3, 4],
  '11.5': [],
  '12.1': [3, 4, 5],
  '12.2': [4],
  '12.3': [1],
  '12.4': [],
  '12.5': [],
  '12.8': [],
  '12.9': [2],
  '13.1': [1],
  '13.5': [5],
  '14.1': [2],
  '14.2': [],
  '15.1': [2, 3],
  '15.2': [],
  '15.3': [1],
  '15.6': [2],
  '15.7': [],
  '15.8': [],
  '16.1': [],
  '16.2': [2, 3, 4],
  '16.3': [1, 2, 3, 4, 5],
  '16.4': [1, 2, 3, 4],
  '16.5': [1, 2],
  '16.6': [1, 2],
  '16.7': [],
  '16.8': [1, 2],
  '16.9': [],
  '16.10': [],
  '16.11': [],
  '17.1': [4],
  '18.1': [4, 5],
  '18.3': [],
  '18.5': [],
  '18.7': [2, 3, 4],
  '19': [1, 2, 3],
  '20.2': [1],
  '20.4': [],
  '22.5': [],
  '23': [3],
};

/** Annexes, with the parts that were read; "bijlage 8.5" is read as part 5 of annex 8. */
const ANNEXES = [
  '3',
  '3 F',
  '3 J',
  '3 J5',
  '5',
  '5 I',
  '5 J',
  '6',
  '7',
  '8',
  '8.3',
  '8.5',
  '9',
  '9 A',
  '9 B',
  '9 C',
  '9 D',
  '10',
];
const ZAVO = ['3c', '4a', '10b', '20k'];

/** Whether an article, a lid of it, an annex or a part of the Zavo was read. */
export function isRead(article: string): boolean {
  const annex = /^bijlage (.+)$/.exec(article);
  if (annex) return ANNEXES.includes(annex[1]);
  const zavo = /^Zavo (.+)$/.exec(article);
  if (zavo) return ZAVO.includes(zavo[1]);
  const [, number, lids] = /^(\d+(?:\.\d+)?)(?: lid (\d+[a-z]?(?:–\d+)?))?$/.exec(article) ?? [];
  const known = number === undefined ? undefined : READ[number];
  if (!known) return false;
  return (lids?.match(/\d+/g) ?? []).every((lid) => known.includes(Number(lid)));
}

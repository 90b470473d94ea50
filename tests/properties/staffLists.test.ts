import { judge, randomList } from '../support/randomStaffLists';

const LISTS = 400;
const FIRST_SEED = 20_261_128;

test('of random lists in random shapes none is read wrong without a question, a mark or a line of the summary', () => {
  const wrong: string[] = [];
  let exact = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + LISTS; seed++) {
    const { text, people } = randomList(seed);
    const { verdict, why } = judge(text, people);
    if (verdict === 'exact') exact++;
    if (verdict === 'silently wrong') wrong.push(`${seed}: ${why}`);
  }
  expect(wrong).toEqual([]);
  // Where everything is asked nothing is wrong either: a good part must go in by itself.
  expect(exact).toBeGreaterThan(LISTS / 3);
});

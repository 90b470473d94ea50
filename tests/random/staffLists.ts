/**
 * Reads random lists of staff in random shapes and counts how each ended: `npm run random:staff -- 20000 [first seed]`.
 * Fails when one was read wrong without a word.
 */
import { numbersGiven } from '../soak/options';
import { judge, randomList, type Verdict } from '../support/randomStaffLists';

const [count, first] = numbersGiven(20_000, 1);
const counts: Record<Verdict, number> = { exact: 0, asked: 0, flagged: 0, refused: 0, 'silently wrong': 0 };
const wrong: string[] = [];
for (let seed = first; seed < first + count; seed++) {
  const { text, people, shape } = randomList(seed);
  const { verdict, why } = judge(text, people);
  counts[verdict]++;
  if (verdict === 'silently wrong' && wrong.length < 20)
    wrong.push(`${seed}: ${why} ${JSON.stringify(shape)}`);
}
console.log(
  Object.entries(counts)
    .map(([verdict, number]) => `${verdict}: ${number}`)
    .join(', '),
);
for (const line of wrong) console.log(line);
process.exitCode = counts['silently wrong'] === 0 ? 0 : 1;

import { renderings } from '../support/salaryRenderings';
import { salaryRun } from '../support/salaryRun';
import { numbersGiven } from './options';

/** Thousands of random salary tables, each copied in another way: `npm run pastes`, or `npm run pastes -- 20000 7` for another number and seed. */
const [count, seed] = numbersGiven(5_000, 1);
const { counts, wrong } = salaryRun(count, seed);
console.log(`${count} tables in ${renderings.length} shapes, from seed ${seed}:`);
for (const [outcome, total] of Object.entries(counts)) console.log(`  ${outcome}: ${total}`);
for (const { rendering, seed: own, text } of wrong.slice(0, 5))
  console.log(`\nWrong without a word: ${rendering}, seed ${own}\n${text}`);
process.exitCode = wrong.length === 0 ? 0 : 1;

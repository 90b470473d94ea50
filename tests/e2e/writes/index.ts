import { moneyWrites } from './money';
import { olderWrites } from './older';
import { paperWrites } from './papers';
import { peopleWrites } from './people';
import { buildWrites, formulaWrites, type Start } from './wholeWorkbook';
import type { Writes } from './write';

export type { PreparedWrite, TakeBack } from './write';
export { startFrom, type Start } from './wholeWorkbook';

/** Writes in the sample school, by what they are about. */
export const schoolWrites = {
  people: peopleWrites,
  money: moneyWrites,
  papers: paperWrites,
  'older workbooks': olderWrites,
} as const;

/**
 * Every write that the pane and the ribbon can do. A new one is added here, and is then tried with every fault at every request: nothing
 * else has to be written for it.
 */
export const writes: Readonly<Record<Start, Writes>> = {
  nothing: buildWrites,
  'no people': formulaWrites,
  'the sample school': Object.assign({}, ...Object.values(schoolWrites)) as Writes,
};

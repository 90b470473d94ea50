import { iso } from '../oracles/days';
import { call, shown } from './functions';

/** The arguments of a pot by name, single values or matrices; what is not named is left out or as in `standard`. */
export interface PotArguments {
  readonly day?: unknown;
  readonly fte?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly key?: unknown;
  readonly expenses?: unknown;
  readonly cao?: unknown;
  readonly opening?: unknown;
  readonly changes?: unknown;
}

/** Rows by which a school lets everybody save two years. */
export const SAVING_FOR_ALL = [['spaartermijn', iso('2020-1-1'), 2]];

/** Number 1001, full time since 1 August 2020, who may save two years, on 1 October 2026: three years of € 600. */
const standard: PotArguments = {
  day: iso('2026-10-1'),
  fte: 1,
  start: iso('2020-8-1'),
  key: 1001,
  cao: SAVING_FOR_ALL,
};

function matrix(value: unknown): unknown {
  return value === undefined || Array.isArray(value) ? value : [[value]];
}

/** SPAARSALDO or VERVALT of the standard employee, with what the test changes. */
export function pot(id: 'SPAARSALDO' | 'VERVALT', change: PotArguments): unknown[][] {
  const { day, fte, start, end, key, expenses, cao, opening, changes } = { ...standard, ...change };
  return call(id, ...[day, fte, start, end, key, expenses, cao, opening, changes].map(matrix));
}

/** The first cell of SPAARSALDO. */
export function balance(change: PotArguments): unknown {
  return shown(pot('SPAARSALDO', change)[0][0]);
}

/** The first cell of VERVALT. */
export function lapsing(change: PotArguments): unknown {
  return shown(pot('VERVALT', change)[0][0]);
}

/** SPAARVERLOOP of the standard employee, without headers. */
export function run(from: number, years: number, change: PotArguments): unknown[][] {
  const { fte, start, end, key, expenses, cao, opening, changes } = { ...standard, ...change };
  const rest = [fte, start, end, key, expenses, cao, opening, changes].map(matrix);
  return call('SPAARVERLOOP', [[from]], [[years]], ...rest, [[false]]);
}

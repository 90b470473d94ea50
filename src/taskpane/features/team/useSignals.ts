import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Day } from '../../../domain/calendar';
import { baseCao } from '../../../school/read/ownRules';
import { keepsPersonalPlans } from '../../../school/read/talks';
import type { School, SchoolReading } from '../../../school/school';
import { plannedUses } from '../../../school/plan/plannedUse';
import { SignalBoard, type SignalState } from './signalBoard';

/** One for the pane: what is computed for one screen serves the others. It holds nothing that is not in the workbook. */
const board = new SignalBoard();

/** The signals of everybody, computed while the pane goes on answering. */
export interface Signals extends SignalState {
  readonly stop: () => void;
  readonly resume: () => void;
}

/** The signals of the team as the workbook is now; nothing is computed without a reference date. */
export function useSignals(reading: SchoolReading, school: School, day: Day | null): Signals {
  const { raw } = reading;
  const planned = useMemo(() => plannedUses(reading), [reading]);
  const state = useSyncExternalStore(board.subscribe, board.snapshot);
  useEffect(() => {
    if (day === null) return;
    const { employees, talks, settings, salary } = school;
    const vo = baseCao(reading) === 'VO';
    const personalPlans = vo && keepsPersonalPlans(reading.raw);
    board.ask({
      employees,
      talks,
      planned,
      context: { day, settings, salary: salary.tables, personalPlans, vo },
      shared: JSON.stringify([
        day,
        settings,
        personalPlans,
        vo,
        rulesForAll(raw),
        raw.tables.Salaristabel?.rows,
      ]),
    });
  }, [reading, raw, school, planned, day]);
  return { ...state, stop, resume };
}

const stop = () => board.stop();
const resume = () => board.resume();

/** The rows of `CAO_regels` that hold for everybody; an agreement is part of the one employee. */
function rulesForAll({ tables: { CAO_regels: table } }: SchoolReading['raw']): unknown {
  if (!table) return null;
  const column = table.headers.findIndex((header) => header.trim().toLowerCase() === 'personeelsnummer');
  return table.rows.filter((row) => (row[column] ?? '') === '');
}

import type { Day } from '../../domain/calendar';
import type { TableName } from '../../tables/schema';
import type { BuildResult } from '../build/build';
import type { PlanPreview } from '../../school/plan/planRows';
import type { Language } from '../problems';
import type { Repaired } from '../formulas/repairFormulas';
import type { Employee, PlanRow } from '../../school/school';
import type { Pacing } from '../connection/sendSteps';
import type { UndoHandle } from './undoHandle';
import type { SchoolEdit } from '../../school/edits/schoolEdit';
import type { WrittenChange } from './undoKinds';
import type { WriteOptions } from './write';

/**
 * What the first screen can do but does not need to be shown: building and writing load when they are first asked for,
 * which keeps the pane quick to open.
 */
const building = () => import(/* webpackChunkName: "build" */ '../build/build');
const writing = () => import(/* webpackChunkName: "write" */ './lazyLoaded');

/** As `buildSampleSchool` in `build.ts`. */
export async function buildSampleSchool(today: Day, language: Language): Promise<BuildResult> {
  return (await building()).buildSampleSchool(today, language);
}

/** As `buildEmptyWorkbook` in `build.ts`. */
export async function buildEmptyWorkbook(today: Day, language: Language): Promise<BuildResult> {
  return (await building()).buildEmptyWorkbook(today, language);
}

/** As `repairFormulas` in `repairFormulas.ts`. */
export async function repairFormulas(): Promise<Repaired> {
  return (await import(/* webpackChunkName: "repair" */ '../formulas/repairFormulas')).repairFormulas();
}

/** As `previewPlan` in `previewPlan.ts`. */
export async function previewPlan(employee: Employee, rows: readonly PlanRow[]): Promise<PlanPreview> {
  return (await writing()).previewPlan(employee, rows);
}

/** As `write` in `write.ts`. */
export async function write(edit: SchoolEdit, what: string, options?: WriteOptions): Promise<UndoHandle> {
  return (await writing()).write(edit, what, options);
}

/** As `putTableBack` in `putBack.ts`. */
export async function putTableBack(
  table: TableName,
  renamed: string | null,
  what: string,
): Promise<UndoHandle> {
  return (await writing()).putTableBack(table, renamed, what);
}

/** As `putColumnBack` in `putBack.ts`. */
export async function putColumnBack(
  table: TableName,
  column: string,
  renamed: string | null,
  what: string,
): Promise<UndoHandle> {
  return (await writing()).putColumnBack(table, column, renamed, what);
}

/** As `changeOf` in `undoKinds.ts`; where that cannot be loaded, what was written counts as a change all the same. */
export async function changeOf(handle: UndoHandle): Promise<WrittenChange> {
  return writing().then(
    (loaded) => loaded.changeOf(handle),
    () => ({ something: true, school: true }),
  );
}

/** As `showAllRows` in `showAllRows.ts`. */
export async function showAllRows(name: TableName): Promise<void> {
  return (await writing()).showAllRows(name);
}

/** As `undo` in `undo.ts`. */
export async function undo(handle: UndoHandle, pacing?: Pacing): Promise<void> {
  return (await writing()).undo(handle, pacing);
}

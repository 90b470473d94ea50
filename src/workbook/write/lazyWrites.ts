import type { UndoHandle } from './undoHandle';
import type { WrittenChange } from './undoKinds';

/**
 * What the first screen can do but does not need to be shown: building and writing load when they are first asked for,
 * which keeps the pane quick to open.
 */
const building = () => import(/* webpackChunkName: "build" */ '../build/build');
const writing = () => import(/* webpackChunkName: "write" */ './lazyLoaded');
const repairing = () => import(/* webpackChunkName: "repair" */ '../formulas/repairFormulas');

/** A function of a chunk, which is loaded when the function is called. */
const lazy =
  <Loaded, Given extends unknown[], Answer>(
    load: () => Promise<Loaded>,
    pick: (loaded: Loaded) => (...given: Given) => Answer | Promise<Answer>,
  ) =>
  async (...given: Given): Promise<Answer> =>
    pick(await load())(...given);

export const buildSampleSchool = lazy(building, (loaded) => loaded.buildSampleSchool);
export const buildEmptyWorkbook = lazy(building, (loaded) => loaded.buildEmptyWorkbook);
export const repairFormulas = lazy(repairing, (loaded) => loaded.repairFormulas);
export const previewPlan = lazy(writing, (loaded) => loaded.previewPlan);
export const write = lazy(writing, (loaded) => loaded.write);
export const putTableBack = lazy(writing, (loaded) => loaded.putTableBack);
export const putColumnBack = lazy(writing, (loaded) => loaded.putColumnBack);
export const showAllRows = lazy(writing, (loaded) => loaded.showAllRows);
export const undo = lazy(writing, (loaded) => loaded.undo);

const changeOfLoaded = lazy(writing, (loaded) => loaded.changeOf);

/** As `changeOf` in `undoKinds.ts`; where that cannot be loaded, what was written counts as a change all the same. */
export function changeOf(handle: UndoHandle): Promise<WrittenChange> {
  return changeOfLoaded(handle).catch(() => ({ something: true, school: true }));
}

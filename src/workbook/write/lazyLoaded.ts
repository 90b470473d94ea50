/** All modules that write for the pane, in one chunk. */
export { previewPlan } from '../read/previewPlan';
export { putColumnBack, putTableBack } from './putBack';
export { showAllRows } from './showAllRows';
export { undo } from './undo';
export { changeOf } from './undoKinds';
export { write } from './write';

/** What the pane writes with, in one chunk. */
export { previewPlan } from '../read/previewPlan';
export { undo } from './undo';
export { write } from './write';

/** What the person screen writes, in one chunk. */
export { previewPlan, writePlan } from './writePlan';
export { writeWish } from './writeWish';
export { undo } from './undo';

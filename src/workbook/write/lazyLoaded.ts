/** What the person screen writes, in one chunk. */
export { previewPlan, writePlan } from '../edits/plan';
export { writeWish } from '../edits/wishFields';
export { undo } from './undo';

export { pasteSteps, readPaste } from './readPaste';
export { textOfHtml } from './htmlCells';
export { LONGEST_PASTE } from './limits';
export { cellId } from './table';
export { isUnnamed } from './scaleNames';
export type { ShippedComparison } from './compareShipped';
export { salarySummary, type SalarySummary } from './summary';
export * from './types';

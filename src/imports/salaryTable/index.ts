export { understandPaste } from './understandPaste';
export { textOfHtml } from './htmlCells';
export { cellId } from './table';
export { isUnnamed } from './scaleNames';
export * from './types';

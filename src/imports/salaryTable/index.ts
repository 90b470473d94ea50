export { understandPaste } from './understandPaste';
export { cellId } from './table';
export { isUnnamed } from './scaleNames';
export * from './types';

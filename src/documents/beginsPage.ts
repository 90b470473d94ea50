import type { PaperBlock } from './paper';

/** Whether a page of the paper begins with a block: a title but the first. */
export const beginsPage = (blocks: readonly PaperBlock[], index: number): boolean =>
  index > 0 && blocks[index].kind === 'title';

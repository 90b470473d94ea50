import type { PaperBlock } from './paper';

/** Whether a block announces the next one, so that it stays on one page with it: “Dit kunt u doen:”. */
export function leadsOn(block: PaperBlock | undefined): boolean {
  return block?.kind === 'heading' || (block?.kind === 'text' && block.text.endsWith(':'));
}

/** Whether the heading at an index is that of signatures, so that it stays on one page with what is signed above it. */
export function isOfSignatures(blocks: readonly PaperBlock[], index: number): boolean {
  return (
    blocks[index]?.kind === 'heading' &&
    blocks.slice(index + 1, index + 3).some(({ kind }) => kind === 'signatures')
  );
}

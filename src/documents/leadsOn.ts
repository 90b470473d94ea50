import type { PaperBlock } from './paper';

/** Whether a block announces the next one, so that it stays on one page with it: “Dit kunt u doen:”. */
export function leadsOn(block: PaperBlock | undefined): boolean {
  return block?.kind === 'heading' || (block?.kind === 'text' && block.text.endsWith(':'));
}

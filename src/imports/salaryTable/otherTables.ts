import type { Block } from './blocks';
import { isNote } from './headings';
import { isPairs } from './layouts/pairs';
import type { Notes } from './notes';
import { refusePaste } from './refuse';
import { otherTableOf, type OtherTable } from './tableKinds';
import type { SourceRow } from './types';

/**
 * The parts with salaries of a scale step by step. Allowances, salaries of a transition and tables that say what old steps
 * become are left out, each told; where nothing else is there the paste is refused.
 */
export function salaryBlocks(blocks: readonly Block[], notes: Notes): readonly Block[] {
  const kinds = blocks.map(kindOf);
  if (kinds.every((kind) => kind === null)) return blocks;
  if (!kinds.includes(null))
    refusePaste({ code: kinds.includes('conversion') ? 'conversion' : 'allowances' });
  blocks.forEach(({ heads, body }, index) => {
    const kind = kinds[index];
    if (kind === null) return;
    const reason = kind === 'conversion' ? 'conversion' : 'otherTable';
    for (const row of [...heads, ...body]) notes.leaveOut(row.line, textOf(row), reason);
  });
  return blocks.filter((_, index) => kinds[index] === null);
}

function kindOf(block: Block): OtherTable | null {
  const heads = block.heads.map(textOf);
  const kind = otherTableOf(heads.filter((text) => !isNote(text)));
  if (kind !== null) return kind;
  const words = heads.join(' ');
  return isPairs(block) && OLD.test(words) && NEW.test(words) ? 'conversion' : null;
}

const OLD = /\boude?\b|\bwas\b/i;
const NEW = /\bnieuwe?\b|\bwordt\b/i;

function textOf({ cells }: SourceRow): string {
  return cells.filter((cell) => cell !== '').join(' ');
}

import type { Draft, Entry } from './draft';
import type { Notes } from './notes';

const LAST = /^(max|maximum|eind|eindbedrag|einde|top|hoogste)\.?$/i;
const FIRST = /^(min|minimum|begin|beginbedrag|start|laagste)\.?$/i;

/**
 * The amounts without the line that repeats the last (or the first) one of each scale under another name: somebody at the
 * maximum would never have reached it. Where one scale has something else there, the line stays.
 */
export function withoutRepeats(draft: Draft, notes: Notes): Draft {
  const repeated = [LAST, FIRST].flatMap((pattern) => repeats(draft, pattern));
  if (repeated.length === 0) return draft;
  for (const { line, step, text } of repeated) notes.leaveOut(line, `${step} ${text}`, 'repeated');
  return { ...draft, entries: draft.entries.filter((entry) => !repeated.includes(entry)) };
}

function repeats({ names, entries }: Draft, pattern: RegExp): Entry[] {
  const found = entries.filter(({ step }) => pattern.test(step));
  const isRepeat = names.every((_, scale) => {
    const own = entries.filter((entry) => entry.scale === scale);
    const rest = own.filter(({ step }) => !LAST.test(step) && !FIRST.test(step));
    const edge = pattern === LAST ? rest.at(-1) : rest[0];
    return own.every(
      (entry) => !pattern.test(entry.step) || (edge !== undefined && edge.text === entry.text),
    );
  });
  return isRepeat ? found : [];
}

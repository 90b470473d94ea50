import type { Interview } from './interview';

const SHOWN = 3;

/** The scale that nothing names, as HR names it; until then a name that no scale has. */
export function askScaleName(
  interview: Interview,
  place: string,
  column: number,
  amounts: readonly string[],
): string {
  const answer = interview.ask({
    id: `scale:${place}`,
    kind: 'scaleName',
    choices: null,
    column: column + 1,
    amounts: amounts.slice(0, SHOWN),
  });
  return answer ?? `${UNNAMED}${place}`;
}

const UNNAMED = '?';

/** Whether a scale still has to be named. */
export function isUnnamed(scale: string): boolean {
  return scale.startsWith(UNNAMED);
}

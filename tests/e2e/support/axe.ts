import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** The rules that look at colours: the only ones whose answer differs between themes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Which of axe's rules are asked; without colours where only the words differ. */
export type Rules = 'all' | 'colours' | 'withoutColours';

type Options = {
  readonly resultTypes: string[];
  readonly runOnly?: string[];
  readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
};
type Axe = { run(options: Options): Promise<AxeResults> };

const CHOICES: Readonly<Record<Rules, Partial<Options>>> = {
  all: {},
  colours: { runOnly: COLOUR_RULES },
  withoutColours: { rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])) },
};

/** Whether all that can be opened is looked at, in both languages: `npm run axe`. */
export const looksEverywhere = (): boolean => process.env.npm_lifecycle_event === 'axe';

/** What axe finds wrong in the pane: rule, what it means, and where. */
export async function violations(pane: Frame, rules: Rules = 'all'): Promise<string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(AXE);
  await pane.evaluate(endTransitions);
  const results = await pane.evaluate((options) => (window as unknown as { axe: Axe }).axe.run(options), {
    resultTypes: ['violations'],
    ...CHOICES[rules],
  });
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`,
  );
}

/** Brings what changes its colour gradually to its last colour; what goes on for ever, as a spinner, is left. */
function endTransitions(): void {
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}

import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** The rules that look at colours: the only ones whose answer differs between themes. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

type Options = { readonly resultTypes: string[]; readonly runOnly?: string[] };
type Axe = { run(options: Options): Promise<AxeResults> };

/**
 * What axe finds wrong in the pane: rule, what it means, and where.
 * @param rules only these, instead of all of axe's own choice
 */
export async function violations(pane: Frame, rules?: readonly string[]): Promise<string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(AXE);
  const results = await pane.evaluate((options) => (window as unknown as { axe: Axe }).axe.run(options), {
    resultTypes: ['violations'],
    ...(rules && { runOnly: [...rules] }),
  });
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`,
  );
}

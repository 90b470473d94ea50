const BULLETS = /(^|[\t|;\n])[^\S\n\t]{0,20}[•▪‣◦●∙][^\S\n\t]{1,20}/g;
const COLON_BEHIND_STEP = /\b((?:trede|periodiek|stap|step)[^\S\n]{1,3}[a-z\d]{1,5}):(?=[^\S\n])/gi;
const APOSTROPHE_IN_FRONT = /(^|[\t|;\n ])['’‘](?=[\d€])/g;
const APOSTROPHE_BETWEEN = /(\d)['’](?=\d{3})/g;
/** `Sch. 4`: a point and a blank would make two words of it. */
const SHORT_SCALE = /\bsch\.[^\S\n]?(?=\d{1,2}(?!\d))/gi;
/** `9,01 2.156`: a step with the number of its scale before the comma, and the amount behind it. */
const SCALE_AND_STEP = /(^|[\s|;])(\d{1,2}),(\d{2})(?=[\s|;]{1,5}(?:€\s{0,3})?\d{1,2}\.?\d{3})/g;
const FEWEST_STEPS = 3;

/** A text without the signs that stand before its values (bullets, apostrophes), behind its steps or between digits, as in `2'156`. */
export function withoutSigns(text: string): string {
  const named = text.replace(SHORT_SCALE, 'Schaal ');
  const signs = [BULLETS, COLON_BEHIND_STEP, APOSTROPHE_IN_FRONT, APOSTROPHE_BETWEEN];
  return signs.reduce((rest, sign) => rest.replace(sign, '$1'), named);
}

/**
 * A text of which the steps that name their scale have a point, as `9.01`: with a comma, as in `9,01`, such a step reads as
 * an amount. Only where the steps of each scale count on from 01 or 00, so that no amount is taken for a step.
 */
export function withPointedSteps(text: string): string {
  const steps = new Map<string, number[]>();
  for (const [, , scale, step] of text.matchAll(SCALE_AND_STEP))
    steps.set(scale, [...(steps.get(scale) ?? []), Number(step)]);
  const runs = [...steps.values()];
  const countOn = runs.every(
    ([first, ...rest]) => first <= 1 && rest.every((step, index) => step === first + index + 1),
  );
  const count = runs.reduce((sum, run) => sum + run.length, 0);
  return count >= FEWEST_STEPS && countOn ? text.replace(SCALE_AND_STEP, '$1$2.$3') : text;
}

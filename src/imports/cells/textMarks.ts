const AS_FORMULA = /^="([^"]*)"$/;

/** A text without what exports put around it so that Excel leaves it alone: `="01-08-2018"`. */
export function withoutFormula(text: string): string {
  return text.startsWith('="') ? (AS_FORMULA.exec(text)?.[1] ?? text) : text;
}

/** As `withoutFormula`, for a date or a number, which have no apostrophe of their own: `'01-08-2018`. */
export function withoutTextMark(text: string): string {
  const bare = withoutFormula(text);
  return bare.startsWith("'") ? bare.slice(1).trim() : bare;
}

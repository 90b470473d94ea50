/** Hundredths of a number of hours or points; 0 where nothing is typed, null for what is no such number. */
export function hundredthsOf(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  if (text === '') return 0;
  return /^\d{1,4}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null;
}

import { salaryTables } from '../../cao/salaryTables';
import { labelKey } from '../../domain/career/salaryTable';

/** How many numbered steps each scale has in one of the tables that the product knows, by the key of the scale. */
export type TableShape = ReadonlyMap<string, number>;

/** The shapes of the known tables of the CAO VO, newest first, each once. */
export function shippedShapes(): readonly TableShape[] {
  return (shapes ??= differentShapes());
}

let shapes: readonly TableShape[] | null = null;

function differentShapes(): readonly TableShape[] {
  const found = new Map<string, TableShape>();
  for (const { scales } of [...salaryTables('VO')].reverse()) {
    const counts = scales.map(({ scale, steps }) => {
      const numbered = steps.filter(({ step }) => /^\d+$/.test(step));
      return [labelKey(scale), numbered.length] as const;
    });
    const key = JSON.stringify(counts);
    if (!found.has(key)) found.set(key, new Map(counts));
  }
  return [...found.values()];
}

import {
  labelKey,
  SalaryScale,
  SalaryTable,
  SalaryTables,
  type Label,
} from '../../src/domain/career/salaryTable';

/** A table of scales with their steps in order, in euros; the labels are 0, 1, 2 … */
export function tableOf(
  from: number | null,
  scales: Readonly<Record<string, readonly number[]>>,
): SalaryTable {
  const made = Object.entries(scales).map(([name, euros]) => {
    const steps = euros.map((amount, label) => ({
      label: label as Label,
      monthly: Math.round(amount * 100),
    }));
    return [labelKey(name), new SalaryScale(name, steps)] as const;
  });
  return new SalaryTable(from, new Map(made));
}

/** One table that was always in force. */
export function always(scales: Readonly<Record<string, readonly number[]>>): SalaryTables {
  return new SalaryTables([tableOf(null, scales)]);
}

import { useMemo, useState } from 'react';
import type { Employee } from '../../../school/school';
import type { ScreenProps } from '../../ui/screen';

/** Those for whom documents are made: first those the screen was opened with, or else the person chosen in the pane. */
export function useChosenPeople({ school, employee, options }: ScreenProps) {
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () => new Set(options.people ?? (employee ? [employee.key] : [])),
  );
  const people = useMemo(
    (): readonly Employee[] => school.employees.filter(({ key }) => chosen.has(key)),
    [school, chosen],
  );
  return { chosen, choose, people };
}

import type { ReactElement } from 'react';
import { wishesNl } from '../../../texts/nl/wishes';
import type { SchoolYear } from '../../../domain/calendar';
import { schoolYearText } from '../../../tables/values';
import type { Priority } from '../../../school/school';
import { useTexts } from '../../ui/context';
import { SelectField } from '../../ui/SelectField';

const PRIORITIES: readonly Priority[] = [1, 2, 3];

interface PriorityProps {
  readonly label: string;
  readonly className?: string;
  readonly value: Priority;
  readonly change: (priority: Priority) => void;
}

/** How much a wish matters. */
export function PriorityField(props: PriorityProps) {
  const wishTexts = useTexts(wishesNl);
  return (
    <SelectField
      {...props}
      options={PRIORITIES.map((priority) => [priority, wishTexts.priorities[priority]] as const)}
    />
  );
}

interface YearProps {
  readonly label: string;
  readonly className?: string;
  /** Null for any. */
  readonly value: SchoolYear | null;
  /** What null means, in words. */
  readonly any: string;
  readonly years: readonly SchoolYear[];
  readonly change: (year: SchoolYear | null) => void;
  readonly wrong?: string | ReactElement;
}

/** A school year in which a course may start; one that lies outside the years to choose from stays to be chosen. */
export function StartYearField({ any, years, value, change, ...field }: YearProps) {
  const choices = [...new Set(value === null ? years : [value, ...years])].sort((a, b) => a - b);
  return (
    <SelectField
      {...field}
      value={value ?? ''}
      options={[['', any] as const, ...choices.map((year) => [year, schoolYearText(year)] as const)]}
      change={(year) => change(year === '' ? null : year)}
    />
  );
}

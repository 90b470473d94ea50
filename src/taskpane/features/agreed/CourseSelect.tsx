import { agreedNl } from '../../../texts/nl/agreed';
import type { Employee } from '../../../school/school';
import { useTexts } from '../../ui/context';
import { SelectField } from '../../ui/SelectField';

interface Props {
  readonly employee: Pick<Employee, 'wishes'>;
  /** "" for no course; a course that is not among the wishes stays to be chosen. */
  readonly value: string;
  readonly change: (course: string) => void;
  readonly className: string;
}

/** Chooses the course that an expense is for, among the employee's wishes. */
export function CourseSelect({ employee, value, change, className }: Props) {
  const { invoice } = useTexts(agreedNl);
  const names = new Set(employee.wishes.map(({ course }) => course));
  if (value !== '') names.add(value);
  return (
    <SelectField
      className={className}
      label={invoice.course}
      value={value}
      options={[['', invoice.noCourse], ...[...names].map((name) => [name, name] as const)]}
      change={change}
    />
  );
}

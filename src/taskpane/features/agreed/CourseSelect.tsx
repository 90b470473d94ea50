import { Field, Select } from '@fluentui/react-components';
import { agreedNl } from '../../../texts/nl/agreed';
import type { Employee } from '../../../school/school';
import { useTexts } from '../../ui/context';

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
    <Field className={className} label={invoice.course} size="small">
      <Select size="small" value={value} onChange={(_, data) => change(data.value)}>
        <option value="">{invoice.noCourse}</option>
        {[...names].map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}

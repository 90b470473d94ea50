import type { Day } from '../../../domain/calendar';
import { evcRight } from '../../../domain/education';
import type { Employee, Wish } from '../../../school/school';
import { courseKindsNl } from '../../../texts/nl/courseKinds';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';

interface Props {
  readonly wish: Wish;
  readonly employee: Employee;
  readonly day: Day;
}

/** Of a wish that is an EVC route: whether it is a right of this employee, and what that means for who pays. */
export function KindText({ wish, employee: { education: level, lastEvc }, day }: Props) {
  const form = useFormStyles();
  const texts = useTexts(courseKindsNl);
  if (wish.kind !== 'evc') return null;
  const right = evcRight({ level, lastEvc }, day);
  return (
    <p className={form.hint}>
      {texts.evc(right)} {right.kind === 'right' && wish.after !== null && texts.evcWaits}
    </p>
  );
}

import { agreedNl } from '../../../texts/nl/agreed';
import type { ChangeEffect, CourseState } from '../../../school/agreed/changing';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { useListStyles } from '../../ui/listStyles';

/** What a change does to the other courses. */
export function OtherCourses({ others }: Pick<ChangeEffect, 'others'>) {
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(agreedNl).change;
  const state = (one: CourseState) =>
    one.kind === 'agreed'
      ? texts.state.agreed(one.uncovered)
      : one.kind === 'planned'
        ? texts.state.planned(one.start)
        : texts.state.unplanned;
  return (
    <ul className={`${form.whole} ${lists.xxs}`} aria-label={texts.others}>
      {others.length === 0 && <li>{texts.noOthers}</li>}
      {others.map(({ course, before, after }) => (
        <li key={course}>{texts.effect({ course, before: state(before), after: state(after) })}</li>
      ))}
    </ul>
  );
}

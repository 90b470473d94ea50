import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { schoolYearOf } from '../../../domain/calendar';
import type { CatalogueCourse } from '../../../tables/courses';
import { manageNl } from '../../../texts/nl/manage';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { Refused } from '../../ui/Refused';
import { SelectField } from '../../ui/SelectField';
import { useWishForm, type TypingWish, type WishFormProps } from './useWishForm';
import { TypedField } from './TypedField';
import { PriorityField, StartYearField } from './WishFields';
import { WishPayers } from './WishPayers';

const YEARS = 12;

/** All that can be said of a wish, read by the rules of the table `Wensen` while it is typed. */
export function WishForm(props: WishFormProps) {
  const { school, employee, day, wish, done } = props;
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(manageNl, 'manage').form;
  const typing = useWishForm(props);
  const { typed, change, problemOf, action } = typing;
  const group = useRef<HTMLDivElement>(null);
  // The form appears below the button that asked for it.
  useEffect(() => group.current?.querySelector('input')?.focus(), []);
  const years = Array.from({ length: YEARS }, (_, i) => schoolYearOf(day) + i);
  const title = wish ? texts.titleOf(wish.course) : texts.titleNew;
  const year = (name: 'earliest' | 'latest') => (
    <StartYearField
      className={form.field}
      label={texts[name]}
      any={texts.anyYear}
      years={years}
      value={typed[name]}
      change={(chosen) => change({ [name]: chosen })}
      wrong={problemOf(name)}
    />
  );
  const others = employee.wishes.filter(({ id }) => id !== wish?.id).map(({ course }) => course);
  return (
    <div className={form.form} role="group" aria-label={title} tabIndex={-1} ref={group}>
      <h3 className={form.title}>{title}</h3>
      <CourseFields {...typing} courses={school.courses} />
      <PriorityField
        className={form.field}
        label={texts.priority}
        value={typed.priority}
        change={(priority) => change({ priority })}
      />
      <TypedField {...typing} name="hours" label={texts.hours} />
      {year('earliest')}
      {year('latest')}
      <SelectField
        className={form.whole}
        label={texts.after}
        value={typed.after}
        options={[['', texts.afterNone], ...others.map((course) => [course, course] as const)]}
        change={(after) => change({ after })}
        wrong={problemOf('after')}
      />
      <WishPayers {...typing} employee={employee} day={day} />
      <div className={form.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={action.busy} onClick={typing.save}>
          {texts.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={done}>
          {t.app.cancel}
        </Button>
      </div>
      {typing.mustMend && <p className={form.whole}>{texts.mend}</p>}
      <Refused action={action} className={form.whole} />
    </div>
  );
}

interface CourseProps extends TypingWish {
  readonly courses: readonly CatalogueCourse[];
}

/** The course, with the price and the length that the catalogue has of it. */
function CourseFields({ courses, ...typing }: CourseProps) {
  const form = useFormStyles();
  const texts = useTexts(manageNl, 'manage').form;
  const list = useId();
  const { listed } = typing.view;
  return (
    <>
      <div className={form.whole}>
        <TypedField {...typing} name="course" label={texts.course} list={list} />
      </div>
      <datalist id={list}>
        {courses.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TypedField
        {...typing}
        name="price"
        label={texts.price}
        hint={texts.priceHint(listed?.price ?? null)}
      />
      <TypedField
        {...typing}
        name="duration"
        label={texts.duration}
        hint={texts.durationHint(listed?.duration ?? null)}
      />
    </>
  );
}

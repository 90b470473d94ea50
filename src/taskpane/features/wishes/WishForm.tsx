import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { findScheme, shortName } from '../../../tables/fundingScheme';
import { schoolYearText } from '../../../tables/values';
import { fundingSources } from '../../../cao';
import { schoolYearOf } from '../../../domain/calendar';
import { manageNl } from '../../../texts/nl/manage';
import { addWish, changeWish } from '../../../school/edits/wishes';
import { columnIndexes } from '../../../tables/tableReader';
import type { Priority, Wish } from '../../../school/school';
import { AmountMessage } from '../../ui/AmountMessage';
import { Notice } from '../../ui/Notice';
import { usePane, useTexts } from '../../ui/context';
import {
  emptyWish,
  readTypedWish,
  typedWish,
  wholePrice,
  type TypedWish,
  type WishField,
} from '../../../school/plan/typedWish';
import { useAction } from '../../ui/useAction';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';

const PRIORITIES: readonly Priority[] = [1, 2, 3];
const YEARS = 12;

interface Props extends SectionProps {
  /** Null for a new one. */
  readonly wish: Wish | null;
  /** Told when it is saved or given up. */
  readonly done: () => void;
}

/** All that can be said of a wish, read by the rules of the table `Wensen` while it is typed. */
export function WishForm({ reading, school, employee, day, wish, access, done }: Props) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(manageNl, 'manage').form;
  const sentences = useTexts(manageNl, 'manage').wishes;
  const action = useAction();
  const [typed, setTyped] = useState<TypedWish>(() =>
    wish ? typedWish(wish, cellReader(reading, wish)) : emptyWish,
  );
  const [asked, setAsked] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  // The form appears below the button that asked for it.
  useEffect(() => group.current?.querySelector('input')?.focus(), []);
  const courses = useId();
  const schemes = useId();
  const read = readTypedWish(typed, t.decimalSign, school.courses, wish?.code);
  const listedCourse = school.courses.find(
    ({ name }) => name.toLowerCase() === typed.course.trim().toLowerCase(),
  );
  const scheme = typed.scheme.trim() === '' ? undefined : findScheme(typed.scheme);
  const price = read.fields?.price ?? listedCourse?.price ?? null;
  const duration = read.fields?.duration ?? listedCourse?.duration ?? 1;
  const mandated = price !== null && price > 0 && typed.employer === wholePrice(price, duration);

  const change = (field: WishField, value: string) => setTyped({ ...typed, [field]: value });
  const problemOf = (field: WishField): ReactElement | string | undefined => {
    const problem = read.problems[field];
    if (!problem || (field === 'course' && typed.course === '' && !asked)) return undefined;
    if (problem.kind === 'problem') return t.problem(problem.problem);
    return (
      <AmountMessage refused={problem.refused} mean={(cents) => change(field, t.amountInField(cents))} />
    );
  };
  const save = () => {
    setAsked(true);
    const { fields } = read;
    if (!fields) return;
    action.run(async () => {
      await (wish
        ? access.write(changeWish(employee.key, wish.id, fields), sentences.changed(fields.course))
        : access.write(addWish(employee, fields), sentences.added(fields.course)));
      done();
    });
  };
  const years = Array.from({ length: YEARS }, (_, i) => schoolYearText(schoolYearOf(day) + i));
  const field = (name: Exclude<WishField, 'priority'>, label: string, hint?: string, list?: string) => {
    const problem = problemOf(name);
    const note = read.notes[name];
    return (
      <Field
        className={form.field}
        label={label}
        size="small"
        hint={problem ? undefined : note ? t.problem(note) : hint}
        validationState={problem ? 'error' : 'none'}
        validationMessage={problem}
      >
        <Input
          className={form.input}
          size="small"
          list={list}
          value={typed[name]}
          onChange={(_, { value }) => change(name, value)}
        />
      </Field>
    );
  };
  const yearField = (name: 'earliest' | 'latest', label: string) => (
    <Field
      className={form.field}
      label={label}
      size="small"
      validationState={problemOf(name) ? 'error' : 'none'}
      validationMessage={problemOf(name)}
    >
      <Select size="small" value={typed[name]} onChange={(_, { value }) => change(name, value)}>
        <option value="">{texts.anyYear}</option>
        {[...new Set([...(typed[name] === '' ? [] : [typed[name]]), ...years])].sort().map((year) => (
          <option key={year}>{year}</option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div
      className={form.form}
      role="group"
      aria-label={wish ? texts.titleOf(wish.course) : texts.titleNew}
      tabIndex={-1}
      ref={group}
    >
      <h3 className={form.title}>{wish ? texts.titleOf(wish.course) : texts.titleNew}</h3>
      <div className={form.whole}>{field('course', texts.course, undefined, courses)}</div>
      <datalist id={courses}>
        {school.courses.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {field('price', texts.price, texts.priceHint(listedCourse?.price ?? null))}
      {field('duration', texts.duration, texts.durationHint(listedCourse?.duration ?? null))}
      <Field className={form.field} label={texts.priority} size="small">
        <Select
          size="small"
          value={typed.priority}
          onChange={(_, { value }) => setTyped({ ...typed, priority: Number(value) as Priority })}
        >
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {t.wish.priorities[priority]}
            </option>
          ))}
        </Select>
      </Field>
      {field('hours', texts.hours)}
      {yearField('earliest', texts.earliest)}
      {yearField('latest', texts.latest)}
      <Field
        className={form.whole}
        label={texts.after}
        size="small"
        validationState={problemOf('after') ? 'error' : 'none'}
        validationMessage={problemOf('after')}
      >
        <Select size="small" value={typed.after} onChange={(_, { value }) => change('after', value)}>
          <option value="">{texts.afterNone}</option>
          {employee.wishes
            .filter(({ id }) => id !== wish?.id)
            .map(({ id, course }) => (
              <option key={id}>{course}</option>
            ))}
        </Select>
      </Field>
      <h4 className={form.title}>{texts.others}</h4>
      <p className={`${form.hint} ${form.whole}`}>{texts.othersHint}</p>
      <div className={form.whole}>
        <Checkbox
          label={texts.mandated}
          checked={mandated}
          onChange={(_, { checked }) =>
            change('employer', checked === true && price !== null ? wholePrice(price, duration) : '')
          }
        />
        <p className={form.hint}>{price === null ? texts.mandatedNoPrice : texts.mandatedHint}</p>
      </div>
      {field('employer', texts.employer)}
      {field('subsidy', texts.subsidy)}
      {field('own', texts.own)}
      {field('scheme', texts.scheme, undefined, schemes)}
      <datalist id={schemes}>
        {fundingSources().map((source) => (
          <option key={source.id} value={shortName(source)} />
        ))}
      </datalist>
      {scheme && (
        <div className={form.whole}>
          <h5 className={form.hint}>{texts.conditions(shortName(scheme))}</h5>
          <ul>
            {scheme.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
          {scheme.sources.map(({ title }) => (
            <p key={title} className={form.hint}>
              {texts.source(title)}
            </p>
          ))}
        </div>
      )}
      <div className={form.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={action.busy} onClick={save}>
          {texts.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={done}>
          {t.app.cancel}
        </Button>
      </div>
      {asked && !read.fields && <p className={form.whole}>{texts.mend}</p>}
      {action.refused && (
        <div className={form.whole}>
          <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />
        </div>
      )}
    </div>
  );
}

/** The cells of a wish's row, as typed. */
function cellReader({ raw }: SectionProps['reading'], { row }: Wish) {
  const table = raw.tables.Wensen;
  const cells = table?.rows[row - 1 - table.firstRow];
  const columns = table && columnIndexes(table);
  return (column: string) => cells?.[columns?.get(column) ?? -1];
}

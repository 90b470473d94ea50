import { useId } from 'react';
import { schoolYearOf } from '../../../domain/calendar';
import type { WishField } from '../../../school/plan/typedWish';
import type { Wish, Priority } from '../../../school/school';
import { readAmount } from '../../../tables/typedAmount';
import { amountNl } from '../../../texts/nl/amount';
import { wishFormNl } from '../../../texts/nl/wishForm';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { SelectField } from '../../ui/SelectField';
import type { TypingWish } from './typing';
import { TypedField } from './TypedField';
import { WishPayers } from './WishPayers';
import { schoolYearText } from '../../../tables/values';
import { wishesNl } from '../../../texts/nl/wishes';

const YEARS = 12;
const PRIORITIES: readonly Priority[] = [1, 2, 3];

/** What stands among the further fields, beside the course of a wish that is there. */
export const MORE_FIELDS: readonly WishField[] = [
  'hours',
  'latest',
  'after',
  'employer',
  'subsidy',
  'own',
  'scheme',
  'kind',
];

interface Props extends Pick<SectionProps, 'school' | 'employee' | 'day'>, TypingWish {
  /** Null for a new one. */
  readonly wish: Wish | null;
}

/** What a plan asks first: what it costs, how long it takes, when it may begin and how much it matters. */
export function FirstFields(props: Props) {
  const { wish, typed, change, view } = props;
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(wishFormNl);
  const wishTexts = useTexts(wishesNl);
  const amounts = useTexts(amountNl);
  const { listed } = view;
  const price = readAmount(typed.price, t.decimalSign);
  return (
    <>
      {!wish && <CourseField {...props} />}
      <TypedField
        {...props}
        name="price"
        label={texts.price}
        hint={
          price.kind === 'amount' ? amounts.understood(price.cents) : texts.priceHint(listed?.price ?? null)
        }
      />
      <TypedField
        {...props}
        name="duration"
        label={texts.duration}
        hint={texts.durationHint(listed?.duration ?? null)}
      />
      <YearField {...props} name="earliest" any={texts.asSoonAs} />
      <SelectField
        className={form.field}
        label={texts.priority}
        value={typed.priority}
        options={PRIORITIES.map((priority) => [priority, wishTexts.priorities[priority]] as const)}
        change={(priority) => change({ priority })}
      />
    </>
  );
}

/** What is not often said of a wish: its name and hours, what it waits for, and who else pays. */
export function MoreFields(props: Props) {
  const { wish, typed, change, problemOf } = props;
  const form = useFormStyles();
  const texts = useTexts(wishFormNl);
  return (
    <>
      {wish && <CourseField {...props} />}
      <TypedField {...props} name="hours" label={texts.hours} />
      <YearField {...props} name="latest" any={texts.anyYear} />
      <SelectField
        className={form.whole}
        label={texts.after}
        value={typed.after}
        options={[['', texts.afterNone], ...awaitable(props)]}
        change={(after) => change({ after })}
        wrong={problemOf('after')}
      />
      <WishPayers {...props} />
    </>
  );
}

/** What a wish can wait for, with its name; the one that it waits for may stand in the table by its code. */
function awaitable({ wish, employee, typed }: Props): (readonly [string, string])[] {
  const known = employee.wishes.flatMap(({ id, course }): (readonly [string, string])[] => {
    if (id === wish?.id) return [];
    const asTyped = id === wish?.after?.id && typed.after === wish.after.typed;
    return [[asTyped ? typed.after : course, course]];
  });
  const named = typed.after === '' || known.some(([value]) => value === typed.after);
  return named ? known : [[typed.after, typed.after], ...known];
}

/** The name of the course, with those of the catalogue to choose from. */
function CourseField(props: Props) {
  const form = useFormStyles();
  const texts = useTexts(wishFormNl);
  const list = useId();
  return (
    <>
      <div className={form.whole}>
        <TypedField {...props} name="course" label={texts.course} list={list} />
      </div>
      <datalist id={list}>
        {props.school.courses.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

interface YearProps extends Props {
  readonly name: 'earliest' | 'latest';
  /** What no year means, in words. */
  readonly any: string;
}

/** A school year in which a course may start; one that lies outside the years to choose from stays to be chosen. */
function YearField({ name, any, day, typed, change, problemOf }: YearProps) {
  const form = useFormStyles();
  const texts = useTexts(wishFormNl);
  const value = typed[name];
  const years = Array.from({ length: YEARS }, (_, i) => schoolYearOf(day) + i);
  const choices = [...new Set(value === null ? years : [value, ...years])].sort((a, b) => a - b);
  return (
    <SelectField
      className={form.field}
      label={texts[name]}
      value={value ?? ''}
      options={[['', any] as const, ...choices.map((year) => [year, schoolYearText(year)] as const)]}
      change={(year) => change({ [name]: year === '' ? null : year })}
      wrong={problemOf(name)}
    />
  );
}

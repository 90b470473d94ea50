import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { baseCao } from '../../../school/read/ownRules';
import { rightsNl } from '../../../texts/nl/rights';
import { agreedNl } from '../../../texts/nl/agreed';
import type { Cents } from '../../../domain/money';
import { schoolYearOf, type Day, type SchoolYear } from '../../../domain/calendar';
import {
  changeEffect,
  changeOnExtraHours,
  wishChange,
  type ChangeEffect,
} from '../../../school/agreed/changing';
import type { AgreedCourseView } from '../../../school/agreed/courseView';
import { employerWithUncovered } from '../../../school/agreed/employerPaysRest';
import { changedCourse, changedPayers, type ChangedCourse } from '../../../school/agreed/changedCourse';
import { typedWish, type TypedWish, type WishReading } from '../../../school/plan/typedWish';
import { changeAgreed } from '../../../school/edits/agreed';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { OtherCourses } from './OtherCourses';
import { AmountMessage } from '../../ui/AmountMessage';
import { FormButtons } from '../../ui/FormButtons';
import { RestsOnExtraHours } from '../../ui/RestsOnExtraHours';
import { today } from '../../host/clock';
import { TextField } from '../../ui/TextField';
import { usePane, useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { SelectField } from '../../ui/SelectField';
import { useWriting } from '../../ui/useWriting';
import { DataTable } from '../../ui/DataTable';

const YEARS = 6;

const useStyles = makeStyles({
  table: {
    gridColumn: '1 / -1',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
    '& td, & thead th': { textAlign: 'right', padding: `2px ${tokens.spacingHorizontalXS}` },
  },
});

interface Props extends SectionProps {
  readonly view: AgreedCourseView;
  /** Begins with the employer paying what is uncovered too. */
  readonly employerPays: boolean;
  readonly done: () => void;
}

/** What is typed, the course as it then becomes, and what that does to the rest. */
function useChangedCourse({ view, employerPays, reading, school, employee, day }: Props) {
  const { t } = usePane();
  const { wish } = view;
  const [typed, setTyped] = useState(() => {
    const own = typedWish(wish, reading.raw);
    const employer = employerPays ? perYearText(employerWithUncovered(view), t.amountInField) : own.employer;
    return { ...own, employer, price: own.price || t.amountInField(view.price) };
  });
  const [start, setStart] = useState(view.start);
  const { course: becomes, problems } = useMemo(
    () => changedCourse(employee, wish, { typed, start }, t.decimalSign, school.courses, day),
    [employee, wish, typed, start, t.decimalSign, school.courses, day],
  );
  const change = useMemo(
    () => becomes && wishChange(employee, becomes.wish, day, school.settings),
    [becomes, employee, day, school.settings],
  );
  const effect = useMemo(() => change && changeEffect(change), [change]);
  const use = useMemo(() => change && changeOnExtraHours(change, baseCao(reading)), [change, reading]);
  return { fields: { view, day, typed, setTyped, start, setStart, problems }, becomes, effect, use };
}

/** Changes an agreed course: price, start and payers, old and new beside each other with what that does to the rest. */
export function ChangeCourse(props: Props) {
  const { view, employee, access, done } = props;
  const form = useFormStyles();
  const texts = useTexts(agreedNl).change;
  const rights = useTexts(rightsNl).extraHours;
  const { action, write } = useWriting(access, employee);
  const { wish } = view;
  const { fields, becomes, effect, use } = useChangedCourse(props);
  const save = () => {
    if (!becomes) return;
    const { change, lines } = becomes;
    const what = texts.done({ course: wish.course, name: nameOrNumber(employee) });
    write(changeAgreed(employee, wish, change, lines, today()), what, done);
  };
  return (
    <div className={form.form} role="group" aria-label={texts.title(wish.course)}>
      <h4 className={form.title}>{texts.title(wish.course)}</h4>
      <ChangeFields {...fields} />
      <ChangeTable {...{ view, becomes, effect }} start={fields.start} />
      {effect && <OtherCourses others={effect.others} />}
      {use && (
        <div className={form.whole}>
          <RestsOnExtraHours what={rights.agreeing(use)} {...{ use, employee, access }} />
        </div>
      )}
      <FormButtons
        action={action}
        save={texts.save}
        onSave={save}
        ready={becomes !== null && !use}
        why={becomes ? (use ? rights.first : undefined) : texts.mend}
        cancel={done}
      />
    </div>
  );
}

/** Amounts per school year as they are typed: one where every school year has the same. */
function perYearText(amounts: readonly Cents[], text: (amount: Cents) => string): string {
  return (amounts.every((amount) => amount === amounts[0]) ? amounts.slice(0, 1) : amounts)
    .map(text)
    .join('; ');
}

interface FieldsProps {
  readonly view: AgreedCourseView;
  readonly day: Day;
  readonly typed: TypedWish;
  readonly setTyped: (typed: TypedWish) => void;
  readonly start: SchoolYear;
  readonly setStart: (start: SchoolYear) => void;
  readonly problems: WishReading['problems'];
}

function ChangeFields({ view, day, typed, setTyped, start, setStart, problems }: FieldsProps) {
  const form = useFormStyles();
  const { t } = usePane();
  const problemText = useProblemText();
  const texts = useTexts(agreedNl).change;
  const field = (name: 'price' | 'employer' | 'subsidy' | 'own') => {
    const problem = problems[name];
    const wrong =
      problem?.kind === 'problem' ? (
        problemText(problem.problem)
      ) : problem ? (
        <AmountMessage
          refused={problem.refused}
          mean={(cents) => setTyped({ ...typed, [name]: t.amountInField(cents) })}
        />
      ) : undefined;
    return (
      <TextField
        label={texts[name]}
        value={typed[name]}
        change={(value) => setTyped({ ...typed, [name]: value })}
        wrong={wrong}
      />
    );
  };
  const firstYear = Math.min(view.start, schoolYearOf(day));
  const years = Array.from({ length: YEARS + schoolYearOf(day) - firstYear }, (_, i) => firstYear + i);
  return (
    <>
      {field('price')}
      <SelectField
        className={form.field}
        label={texts.start}
        value={start}
        options={years.map((year) => [year, t.year(year)])}
        change={setStart}
      />
      {field('employer')}
      {field('subsidy')}
      {field('own')}
    </>
  );
}

interface TableProps {
  readonly view: AgreedCourseView;
  /** Null while something cannot be right. */
  readonly becomes: ChangedCourse | null;
  readonly start: SchoolYear;
  readonly effect: ChangeEffect | null;
}

/** Old and new side by side. */
function ChangeTable({ view, becomes, start, effect }: TableProps) {
  const styles = useStyles();
  const texts = useTexts(agreedNl).change;
  const euros = (amount: number | undefined) => (amount === undefined ? texts.unknown : texts.euros(amount));
  // One amount where every school year has the same.
  const perYear = (amounts: readonly Cents[]) => perYearText(amounts, euros);
  const payers = becomes ? changedPayers(view.wish, becomes.wish) : [];
  const rows: readonly (readonly [string, string, string])[] = [
    [texts.rowPrice, euros(view.price), euros(becomes?.change.price)],
    [texts.rowStart, texts.year(view.start), texts.year(start)],
    ...payers.map(({ kind, before, after }) => [texts[kind], perYear(before), perYear(after)] as const),
    [texts.rowPot, euros(view.fromPot), euros(becomes?.fromPot)],
    [texts.rowUncovered, euros(effect?.uncovered.before), euros(effect?.uncovered.after)],
    [texts.rowFree, euros(effect?.free?.before), euros(effect?.free?.after)],
  ];
  return (
    <DataTable
      className={styles.table}
      head={[null, texts.now, texts.then]}
      rows={rows.map(([name, ...cells]) => ({ name, cells }))}
    />
  );
}

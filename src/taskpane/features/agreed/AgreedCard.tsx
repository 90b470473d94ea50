import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { agreedNl, type AgreedTexts } from '../../../texts/nl/agreed';
import { signalsNl } from '../../../texts/nl/signals';
import { schoolYearOf } from '../../../domain/calendar';
import { afterContract } from '../../../school/agreed/afterContract';
import { isNothingBooked } from '../../../school/agreed/agreedWishes';
import type { AgreedPot } from '../../../school/agreed/agreedPot';
import type { AgreedCourseView } from '../../../school/agreed/courseView';
import { employerPaysRest } from '../../../school/agreed/employerPaysRest';
import { isOver } from '../../../school/agreed/openQuestions';
import {
  instalmentToBook,
  partsOfOthers,
  type InstalmentToBook,
  type OtherPart,
} from '../../../school/agreed/instalmentToBook';
import { Notice } from '../../ui/Notice';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { useListStyles } from '../../ui/listStyles';
import type { SectionProps } from '../../ui/section';
import { ChangeCourse } from './ChangeCourse';
import { EndCourse } from './EndCourse';
import { InvoiceForm } from './InvoiceForm';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
});

interface Props extends SectionProps {
  readonly view: AgreedCourseView;
  readonly pot: AgreedPot;
}

type Doing = 'book' | 'change' | 'employerPays' | 'stopped' | 'finished' | 'wish';

/** One agreed course: its instalments and who pays them, what is uncovered, and what can be done with it. */
export function AgreedCard(props: Props) {
  const { view, pot, day, reading, employee } = props;
  const styles = useStyles();
  const plain = usePlainStyles();
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(agreedNl).course;
  const [doing, setDoing] = useState<Doing | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const { wish, price } = view;
  const others = useMemo(() => partsOfOthers(reading, employee, view, day), [reading, employee, view, day]);
  const toBook = instalmentToBook(view, others, day);
  // What was asked for appears below the button that asked for it.
  useEffect(() => {
    if (doing !== null) panel.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [doing]);
  const done = () => {
    setDoing(null);
    buttons.current?.querySelector('button')?.focus();
  };
  const button = (what: Doing, text: string, label: string) => (
    <Button
      size="small"
      aria-label={label}
      aria-expanded={doing === what}
      onClick={() => setDoing(doing === what ? null : what)}
    >
      {text}
    </Button>
  );
  return (
    <article className={plain.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.name}>
          {wish.course}
        </h3>
        <span>{t.euros(price)}</span>
      </div>
      <span className={form.hint}>{texts.span(view)}</span>
      <p className={plain.paragraph}>{texts.money(view)}</p>
      <Instalments view={view} others={others} />
      <p className={plain.paragraph}>{nextText(view.next, others, day, texts)}</p>
      {isOver(view, day) && <Over view={view} />}
      <EndsBefore view={view} employee={employee} />
      <Uncovered {...{ view, pot, employee }} employerPays={() => setDoing('employerPays')} />
      <div className={form.buttons} ref={buttons}>
        {toBook && button('book', texts.book, texts.bookOf(wish.course))}
        {button('change', texts.change, texts.changeOf(wish.course))}
        {button('finished', texts.finish, texts.finishOf(wish.course))}
        {button('stopped', texts.stop, texts.stopOf(wish.course))}
        {isNothingBooked(employee, wish) && button('wish', texts.takeBack, texts.takeBackOf(wish.course))}
      </div>
      <div ref={panel}>
        {doing !== null && <Action {...props} toBook={toBook} doing={doing} done={done} />}
      </div>
    </article>
  );
}

/** The next instalment, that it should have been paid, or that the budget paid all and what is still to be booked of others. */
function nextText(
  next: AgreedCourseView['next'],
  others: readonly (readonly OtherPart[])[],
  day: Props['day'],
  texts: AgreedTexts['course'],
): string {
  if (next === null) {
    const open = others.flat().reduce((sum, { amount, booked }) => sum + amount - booked, 0);
    return open === 0 ? texts.allPaid : `${texts.allPaid} ${texts.othersOpen(open)}`;
  }
  return next.year < schoolYearOf(day)
    ? texts.late({ year: next.year, amount: next.left })
    : texts.next({ year: next.dueIn, amount: next.left });
}

interface ActionProps extends Props {
  readonly toBook: InstalmentToBook | null;
  readonly doing: Doing;
  readonly done: () => void;
}

/** The form of the action that was chosen for the course. */
function Action({ doing, done, toBook, ...props }: ActionProps) {
  const { view, day } = props;
  const { course } = view.wish;
  if (doing === 'change' || doing === 'employerPays')
    return <ChangeCourse key={doing} {...props} employerPays={doing === 'employerPays'} done={done} />;
  if (doing !== 'book') return <EndCourse key={doing} {...props} status={doing} done={done} />;
  if (!toBook) return null;
  return <InvoiceForm {...props} begin={{ ...toBook, date: day, course, description: course }} done={done} />;
}

/** Asks what became of a course of which the last school year is over. */
function Over({ view: { wish, end } }: Pick<Props, 'view'>) {
  const signals = useTexts(signalsNl);
  return (
    <Notice intent="info" what={signals.sentences.courseOver({ course: wish.course, year: end, more: 0 })} />
  );
}

/** That the contract ends before the last instalment, and what then is to be decided. */
function EndsBefore({ view, employee }: Pick<Props, 'view' | 'employee'>) {
  const texts = useTexts(agreedNl).course;
  const after = afterContract(view, employee);
  return after && <Notice intent="warning" what={texts.afterContract(after)} fix={texts.contract(after)} />;
}

/** What of the course no budget can pay, why, and what would solve it. */
function Uncovered({
  view,
  pot,
  employee,
  employerPays,
}: Pick<Props, 'view' | 'pot' | 'employee'> & {
  /** Opens the form that makes the employer pay it. */
  readonly employerPays: () => void;
}) {
  const texts = useTexts(agreedNl).course;
  if (view.uncovered === 0 || !pot.why) return null;
  const uncovered = pot.uncovered.filter(({ course }) => course === view.wish.course);
  const byEmployer = employerPaysRest(view.wish, employee);
  const solution = byEmployer ? texts.evcRest : texts.solutions(pot.why.solutions);
  return (
    <Notice
      intent="warning"
      what={uncovered.map(texts.uncovered).join(' ')}
      fix={`${texts.cause(pot.why.causes.map(({ cause }) => cause))} ${solution}`}
      action={byEmployer ? { text: texts.evcByEmployer(view.uncovered), run: employerPays } : undefined}
    />
  );
}

interface InstalmentsProps {
  readonly view: AgreedCourseView;
  readonly others: readonly (readonly OtherPart[])[];
}

/** Each instalment with all who pay it, and what of that is booked. */
function Instalments({ view, others }: InstalmentsProps) {
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(agreedNl).course;
  return (
    <ul className={lists.xxs}>
      {view.instalments.map(({ year, amount, fromPot, paid }, i) => (
        <li key={year}>
          {texts.instalment({ number: i + 1, of: view.instalments.length, year, amount })}
          <div className={form.hint}>
            {[texts.fromPot({ amount: fromPot, paid }), ...others[i].map(texts.outside)].join('; ')}
          </div>
        </li>
      ))}
    </ul>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { StartReason } from '../../../domain/plan/explanation';
import type { PaneTexts } from '../../../texts/nl/pane';
import { usePane } from '../../ui/context';
import type { WishesView, WishView } from '../../../school/plan/wishPlan';
import { useListStyles } from '../../ui/listStyles';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    // Under the price, which has a button beside it.
    paddingRight: '28px',
  },
  amount: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
  paid: {
    flex: '1 0 100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  paragraph: { margin: 0 },
});

/** The answer in words: who pays each instalment, or what is short, and why it starts no earlier. */
export function WishAnswerText({ view, plan }: { readonly view: WishView; readonly plan: WishesView }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const { answer } = view;
  switch (answer.kind) {
    case 'noPrice':
      return <p className={styles.paragraph}>{t.wish.giveAPrice}</p>;
    case 'unreadPrice':
      return <p className={styles.paragraph}>{t.wish.giveAReadablePrice}</p>;
    case 'noRoom':
      return (
        <p className={styles.paragraph}>
          {view.wish.grants.length > 0 ? t.wish.noRoomForGrant : t.wish.noRoom}
        </p>
      );
    case 'waits':
      return <p className={styles.paragraph}>{t.wish.waits}</p>;
    case 'problem':
      return <p className={styles.paragraph}>{t.problem(answer.problem)}</p>;
    case 'notAffordable': {
      const { shortfall } = answer;
      return (
        <>
          <p className={styles.paragraph}>{t.wish.shortAtBest(shortfall.topUp, shortfall.start)}</p>
          {shortfall.perYear.length > 1 && (
            <ul className={lists.xxs}>
              {shortfall.perYear.map(({ year, amount }) => (
                <li key={year} className={styles.line}>
                  <span>{t.wish.shortIn(year)}</span>
                  <span className={styles.amount}>{t.euros(amount)}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      );
    }
    case 'planned': {
      const granted = view.wish.grants.some(({ year }) => year === answer.start);
      const why = granted ? t.wish.why.granted : reasonText(t, answer.reason, answer.start, plan);
      return (
        <>
          {answer.fromPot === 0 && <p className={styles.paragraph}>{t.wish.free}</p>}
          {view.wish.price !== 0 && (
            <ul className={lists.xxs}>
              {answer.instalments.map((instalment) => (
                <li key={instalment.year} className={styles.line}>
                  <span>{t.wish.paidIn(instalment.year)}</span>
                  <span className={styles.amount}>{t.euros(instalment.amount)}</span>
                  {instalment.outside.map(({ source, amount }) => (
                    <span key={source} className={styles.paid}>
                      {t.wish.fromSource(amount, source)}
                    </span>
                  ))}
                  {instalment.payments.map(({ lot, amount }) => (
                    <span key={lot.year} className={styles.paid}>
                      {t.wish.fromLot(amount, lot.year)}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          )}
          {answer.hoursShort > 0 && (
            <p className={styles.paragraph}>{t.wish.hoursShort(answer.hoursShort)}</p>
          )}
          {why !== null && <p className={styles.paragraph}>{why}</p>}
        </>
      );
    }
  }
}

function reasonText(
  t: PaneTexts,
  reason: StartReason | null,
  start: number,
  plan: WishesView,
): string | null {
  if (reason === null) return null;
  const year = start - 1;
  switch (reason.code) {
    case 'earliestWished':
      return t.wish.why.earliestWished;
    case 'potTooSmall':
      return t.wish.why.potTooSmall({ year, short: total(reason.short) });
    case 'afterPrerequisite':
      return t.wish.why.after(plan.priced[reason.after].course);
    case 'otherCoursesGoFirst': {
      const courses = reason.courses.map((index) => plan.priced[index].course);
      return t.wish.why.otherCourses({ year, short: total(reason.short), courses });
    }
    default:
      return null;
  }
}

function total(short: readonly { readonly amount: number }[]): number {
  return short.reduce((sum, { amount }) => sum + amount, 0);
}

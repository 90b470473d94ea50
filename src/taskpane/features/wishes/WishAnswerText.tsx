import { makeStyles, tokens } from '@fluentui/react-components';
import { wishesNl, type WishesTexts } from '../../../texts/nl/wishes';
import type { StartReason } from '../../../domain/plan/explanation';

import type { Wish } from '../../../school/school';
import { usePane, useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import type { WishesView, WishView } from '../../../school/plan/wishPlan';
import { useListStyles } from '../../ui/listStyles';
import { usePlainStyles } from '../../ui/plainStyles';

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
});

type Answer<Kind extends WishView['answer']['kind']> = Extract<WishView['answer'], { readonly kind: Kind }>;

/** The answer in words: who pays each instalment, or what is short, and why it starts no earlier. */
export function WishAnswerText({ view, plan }: { readonly view: WishView; readonly plan: WishesView }) {
  const problemText = useProblemText();
  const wishTexts = useTexts(wishesNl);
  const { answer } = view;
  switch (answer.kind) {
    case 'noPrice':
      return <Sentence>{wishTexts.giveAPrice}</Sentence>;
    case 'unread':
      return <Sentence>{wishTexts.giveAReadableAmount}</Sentence>;
    case 'noRoom':
      return <Sentence>{view.wish.grants.length > 0 ? wishTexts.noRoomForGrant : wishTexts.noRoom}</Sentence>;
    case 'waits':
      return <Sentence>{wishTexts.waits}</Sentence>;
    case 'problem':
      return <Sentence>{problemText(answer.problem)}</Sentence>;
    case 'notAffordable':
      return <Shortfall answer={answer} />;
    case 'planned':
      return <Planned answer={answer} wish={view.wish} plan={plan} />;
  }
}

function Sentence({ children }: { readonly children: string }) {
  return <p className={usePlainStyles().paragraph}>{children}</p>;
}

/** What is short at best, and in which school years. */
function Shortfall({ answer: { shortfall } }: { readonly answer: Answer<'notAffordable'> }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const wishTexts = useTexts(wishesNl);
  return (
    <>
      <Sentence>{wishTexts.shortAtBest(shortfall.topUp, shortfall.start)}</Sentence>
      {shortfall.perYear.length > 1 && (
        <ul className={lists.xxs}>
          {shortfall.perYear.map(({ year, amount }) => (
            <li key={year} className={styles.line}>
              <span>{wishTexts.shortIn(year)}</span>
              <span className={styles.amount}>{t.euros(amount)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface PlannedProps {
  readonly answer: Answer<'planned'>;
  readonly wish: Wish;
  readonly plan: WishesView;
}

/** Who pays each instalment, and why it starts no earlier. */
function Planned({ answer, wish, plan }: PlannedProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const wishTexts = useTexts(wishesNl);
  const granted = wish.grants.some(({ year }) => year === answer.start);
  const why = granted ? wishTexts.why.granted : reasonText(wishTexts, answer.reason, answer.start, plan);
  return (
    <>
      {answer.fromPot === 0 && <Sentence>{wishTexts.free}</Sentence>}
      {wish.price !== 0 && (
        <ul className={lists.xxs}>
          {answer.instalments.map((instalment) => (
            <li key={instalment.year} className={styles.line}>
              <span>{wishTexts.paidIn(instalment.year)}</span>
              <span className={styles.amount}>{t.euros(instalment.amount)}</span>
              {instalment.outside.map(({ source, amount }) => (
                <span key={source} className={styles.paid}>
                  {wishTexts.fromSource(amount, source)}
                </span>
              ))}
              {instalment.payments.map(({ lot, amount }) => (
                <span key={lot.year} className={styles.paid}>
                  {wishTexts.fromLot(amount, lot.year)}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {answer.hoursShort > 0 && <Sentence>{wishTexts.hoursShort(answer.hoursShort)}</Sentence>}
      {why !== null && <Sentence>{why}</Sentence>}
    </>
  );
}

function reasonText(
  wishTexts: WishesTexts,
  reason: StartReason | null,
  start: number,
  plan: WishesView,
): string | null {
  if (reason === null) return null;
  const year = start - 1;
  switch (reason.code) {
    case 'earliestWished':
      return wishTexts.why.earliestWished;
    case 'potTooSmall':
      return wishTexts.why.potTooSmall({ year, short: total(reason.short) });
    case 'afterPrerequisite':
      return wishTexts.why.after(plan.priced[reason.after].course);
    case 'otherCoursesGoFirst': {
      const courses = reason.courses.map((index) => plan.priced[index].course);
      return wishTexts.why.otherCourses({ year, short: total(reason.short), courses });
    }
    default:
      return null;
  }
}

function total(short: readonly { readonly amount: number }[]): number {
  return short.reduce((sum, { amount }) => sum + amount, 0);
}

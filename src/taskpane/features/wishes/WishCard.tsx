import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { wishesNl } from '../../../texts/nl/wishes';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  Edit16Regular,
  QuestionCircle16Regular,
} from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import type { SchoolYear } from '../../../domain/calendar';
import type { Employee } from '../../../school/school';
import type { WriteAccess } from '../../ui/screen';
import { usePane, useTexts } from '../../ui/context';
import type { WishesView, WishView } from '../../../school/plan/wishPlan';
import { lazyPart } from '../../ui/lazyPart';
import { Sourced } from '../../ui/Sourced';
import { KindText } from './KindText';
import { TimeCost } from './TimeCost';
import { WishAnswerText } from './WishAnswerText';
import type { WishActions } from './wishActions';

const agreePanel = lazyPart(
  async () => (await import(/* webpackChunkName: "agree" */ './AgreePanel')).default,
);
const wishEditor = lazyPart(
  async () => (await import(/* webpackChunkName: "tryout" */ './WishEditor')).default,
);

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  changed: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  edit: { flexShrink: 0, minWidth: 'auto', marginLeft: 'auto' },
  status: {
    display: 'flex',
    flex: '1 1 110px',
    minWidth: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0 },
  planned: { color: tokens.colorStatusSuccessForeground1 },
  short: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly employee: Employee;
  readonly access: WriteAccess;
  readonly view: WishView;
  readonly plan: WishesView;
  /** School years to choose from. */
  readonly years: readonly SchoolYear[];
  readonly actions: WishActions;
}

/** One wish: what it costs, the answer, and what can be tried out. */
export function WishCard({ view, plan, years, actions, employee, access }: Props) {
  const styles = useStyles();
  const wishTexts = useTexts(wishesNl, 'wishes');
  const [editing, setEditing] = useState(false);
  const [agreeing, setAgreeing] = useState(false);
  const agree = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setAgreeing(false);
    agree.current?.focus();
  };
  // The next Tab after the button must come into the editor, also on a slow connection.
  useEffect(() => void wishEditor.load().catch(() => undefined), []);
  const id = useId();
  const { wish } = view;
  return (
    <article className={mergeClasses(styles.card, view.changed && styles.changed)} aria-labelledby={id}>
      <Price view={view} headingId={id} />
      <Facts view={view} />
      <div className={styles.row}>
        <Status view={view} />
        {view.answer.kind === 'planned' && (
          <Button
            ref={agree}
            className={styles.edit}
            size="small"
            aria-label={wishTexts.agreeOf(wish.course)}
            aria-expanded={agreeing}
            onClick={() => setAgreeing(!agreeing)}
          >
            {wishTexts.agree}
          </Button>
        )}
        <Button
          className={styles.edit}
          size="small"
          appearance="subtle"
          icon={<Edit16Regular />}
          aria-label={wishTexts.changeOf(wish.course)}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {wishTexts.change}
        </Button>
      </div>
      {editing && <wishEditor.Part view={view} years={years} actions={actions} />}
      {agreeing && (
        <agreePanel.Part employee={employee} plan={plan} wishId={wish.id} access={access} cancel={cancel} />
      )}
      <WishAnswerText view={view} plan={plan} />
      <TimeCost wish={wish} employee={employee} day={plan.question.day} />
      <KindText wish={wish} employee={employee} day={plan.question.day} />
    </article>
  );
}

/** What the wish costs, and where that comes from, under its name. */
function Price({ view, headingId }: { readonly view: WishView; readonly headingId: string }) {
  const styles = useStyles();
  const { t } = usePane();
  const wishTexts = useTexts(wishesNl, 'wishes');
  const { course, price, duration, priceFrom } = view.wish;
  const from = () => {
    if (view.priceTriedOut) return wishTexts.priceTriedOut;
    if (priceFrom === null) return wishTexts.priceMissing;
    return priceFrom.from === 'wish'
      ? wishTexts.priceFromWish
      : wishTexts.priceFromCatalogue(priceFrom.source);
  };
  return (
    <Sourced
      subject={wishTexts.priceOf(course)}
      label={
        <h3 id={headingId} className={styles.name}>
          {course}
        </h3>
      }
      amount={price === null ? wishTexts.noPriceShort : t.euros(price)}
      explanation={[from(), ...(price !== null && duration > 1 ? [wishTexts.priceSpread(duration)] : [])]}
    />
  );
}

/** How much the wish matters, how long the course takes and when it may start. */
function Facts({ view: { wish, changed } }: { readonly view: WishView }) {
  const styles = useStyles();
  const wishTexts = useTexts(wishesNl, 'wishes');
  const facts = [
    wishTexts.priorities[wish.priority],
    wishTexts.duration(wish.duration),
    wish.earliest === null ? null : wishTexts.from(wish.earliest),
    wish.latest === null ? null : wishTexts.until(wish.latest),
    wish.after === null ? null : wishTexts.after(wish.after.typed),
    ...wish.grants.map(wishTexts.granted),
  ];
  return (
    <span className={styles.quiet}>
      {facts.filter((part) => part !== null).join(' · ')}
      {changed && (
        <>
          {' '}
          <Badge appearance="outline" size="small">
            {wishTexts.tried}
          </Badge>
        </>
      )}
    </span>
  );
}

function Status({ view }: { readonly view: WishView }) {
  const styles = useStyles();
  const wishTexts = useTexts(wishesNl, 'wishes');
  const { answer } = view;
  if (answer.kind === 'planned') {
    return (
      <span className={mergeClasses(styles.status, styles.planned)}>
        <CheckmarkCircle16Filled className={styles.icon} aria-hidden />
        {wishTexts.planned(answer.start, answer.end)}
      </span>
    );
  }
  const known = answer.kind === 'notAffordable';
  return (
    <span className={mergeClasses(styles.status, known && styles.short)}>
      {known ? (
        <DismissCircle16Filled className={styles.icon} aria-hidden />
      ) : (
        <QuestionCircle16Regular className={styles.icon} aria-hidden />
      )}
      {known ? wishTexts.notAffordable : wishTexts.noAnswer}
    </span>
  );
}

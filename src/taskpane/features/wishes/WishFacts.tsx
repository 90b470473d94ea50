import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactElement } from 'react';
import { wishesNl } from '../../../texts/nl/wishes';
import { usePane, useTexts } from '../../ui/context';
import { Sourced } from '../../ui/Sourced';
import type { ShownWish } from './shownWish';
import { WishOrder, type WishPlace } from './WishOrder';

const useStyles = makeStyles({
  facts: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
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
  readonly shown: ShownWish;
}

/** What the wish costs, and where that comes from, under its name. */
export function WishPrice({ shown, heading }: Props & { readonly heading: ReactElement }) {
  const { t } = usePane();
  const texts = useTexts(wishesNl);
  const { tried } = shown;
  const { course, price, duration, priceFrom } = shown.wish;
  const from = () => {
    if (tried?.fields && 'price' in tried.fields) return texts.priceTriedOut;
    if (priceFrom === null) return texts.priceMissing;
    return priceFrom.from === 'wish' ? texts.priceFromWish : texts.priceFromCatalogue(priceFrom.source);
  };
  return (
    <Sourced
      subject={texts.priceOf(course)}
      label={heading}
      amount={price === null ? texts.noPriceShort : t.euros(price)}
      explanation={[from(), ...(price !== null && duration > 1 ? [texts.priceSpread(duration)] : [])]}
    />
  );
}

/** How much the wish matters, with its place; how long the course takes and when it may start. */
export function WishFacts({ shown, place }: Props & { readonly place: WishPlace | null }) {
  const styles = useStyles();
  const texts = useTexts(wishesNl);
  const { wish, original, tried } = shown;
  const facts = [
    texts.priorities[wish.priority],
    texts.duration(wish.duration),
    wish.earliest === null ? null : texts.from(wish.earliest),
    wish.latest === null ? null : texts.until(wish.latest),
    wish.after === null ? null : texts.after(wish.after.typed),
    ...wish.grants.map(texts.granted),
  ];
  return (
    <div className={styles.facts}>
      <span className={styles.quiet}>
        {facts.filter((part) => part !== null).join(' · ')}
        {tried && (
          <>
            {' '}
            <Badge appearance="outline" size="small">
              {texts.tried}
            </Badge>
          </>
        )}
      </span>
      {place && <WishOrder course={original.course} place={place} />}
    </div>
  );
}

/** The answer in a few words; of what is no wish any more what became of it. */
export function WishStatus({ shown: { wish, answer } }: Props) {
  const styles = useStyles();
  const texts = useTexts(wishesNl);
  if (answer === null) return <span className={styles.status}>{wish.statusText}</span>;
  if (answer.kind === 'planned') {
    return (
      <span className={mergeClasses(styles.status, styles.planned)}>
        <CheckmarkCircle16Filled className={styles.icon} aria-hidden />
        {texts.planned(answer.start, answer.end)}
      </span>
    );
  }
  const known = answer.kind === 'notAffordable';
  const Icon = known ? DismissCircle16Filled : QuestionCircle16Regular;
  return (
    <span className={mergeClasses(styles.status, known && styles.short)}>
      <Icon className={styles.icon} aria-hidden />
      {known ? texts.notAffordable : texts.noAnswer}
    </span>
  );
}

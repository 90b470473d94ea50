import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { wishesNl, type WishesTexts } from '../../../texts/nl/wishes';
import { Lightbulb16Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { PlanEffect } from '../../../domain/plan/changes';
import { filledHelp } from '../../../school/plan/filledHelp';
import { useTexts } from '../../ui/context';
import { lazyPart } from '../../ui/lazyPart';
import type { SectionProps } from '../../ui/section';
import { whatHelps } from '../../../school/plan/whatHelps';
import type { WishesView } from '../../../school/plan/wishPlan';

const filledForm = lazyPart(
  async () => (await import(/* webpackChunkName: "filled" */ './FilledForm')).default,
);

/** More than this is not a piece of advice any more. */
const MOST_SHOWN = 3;

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: '20px',
  },
  paragraph: { margin: 0 },
  fill: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly plan: WishesView;
  /** What the form that is filled in is given; null where there is none. */
  readonly section: SectionProps | null;
}

/** What would make the plan better, each thing computed by planning again: the one that helps most comes first. */
export default function BestHelp({ plan, section }: Props) {
  const styles = useStyles();
  const wishTexts = useTexts(wishesNl, 'wishes');
  const effects = useMemo(() => whatHelps(plan).slice(0, MOST_SHOWN), [plan]);
  return (
    <div className={styles.box}>
      <h3 className={styles.title}>
        <Lightbulb16Regular aria-hidden />
        {wishTexts.help.title}
      </h3>
      {effects.length === 0 ? (
        <p className={styles.paragraph}>{wishTexts.help.nothing}</p>
      ) : (
        <ol className={styles.list}>
          {effects.map((effect) => (
            <li key={JSON.stringify(effect.change)}>
              {changeText(wishTexts, effect, plan)}: {effectText(wishTexts, effect, plan)}
              {section && <FillIn effect={effect} plan={plan} section={section} />}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface FillProps {
  readonly effect: PlanEffect;
  readonly plan: WishesView;
  readonly section: SectionProps;
}

/** A button that opens the form in which the change is made, filled in for it. */
function FillIn({ effect, plan, section }: FillProps) {
  const styles = useStyles();
  const wishTexts = useTexts(wishesNl, 'wishes');
  const [open, setOpen] = useState(false);
  const filled = filledHelp(section.employee, plan, effect.change, section.day);
  if (!filled) return null;
  return (
    <div className={styles.fill}>
      <Button
        size="small"
        aria-expanded={open}
        aria-label={wishTexts.help.fillInOf(changeText(wishTexts, effect, plan))}
        onClick={() => setOpen(!open)}
      >
        {wishTexts.help.fillIn}
      </Button>
      {open && <filledForm.Part {...section} filled={filled} done={() => setOpen(false)} />}
    </div>
  );
}

function changeText(wishTexts: WishesTexts, { change }: PlanEffect, { priced }: WishesView): string {
  switch (change.kind) {
    case 'savingTerm':
      return wishTexts.help.savingTerm(change.years);
    case 'advance':
      return wishTexts.help.advance(change.years);
    case 'grant':
      return wishTexts.help.grant(priced[change.wish].course, change.amount);
    default:
      return wishTexts.help[change.kind](priced[change.wish].course);
  }
}

function effectText(
  wishTexts: WishesTexts,
  { change, gained, delay, lapsed }: PlanEffect,
  { priced }: WishesView,
): string {
  if (gained.length === 1 && 'wish' in change && gained[0] === change.wish) return wishTexts.help.gainedThis;
  if (gained.length > 0) return wishTexts.help.gained(gained.map((index) => priced[index].course));
  return delay < 0 ? wishTexts.help.sooner(-delay) : wishTexts.help.lessLapses(-lapsed);
}

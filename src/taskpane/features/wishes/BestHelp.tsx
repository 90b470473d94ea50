import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { wishesNl, type WishesTexts } from '../../../texts/nl/wishes';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { useMemo, useState } from 'react';
import type { PlanEffect } from '../../../domain/plan/changes';
import type { Cents } from '../../../domain/money';
import { filledHelp, type FilledHelp } from '../../../school/plan/filledHelp';
import type { WishDraft } from '../../../school/plan/triedWishes';
import type { Wish } from '../../../school/school';
import { usePane, useTexts } from '../../ui/context';
import { lazyPart } from '../../ui/lazyPart';
import type { SectionProps } from '../../ui/section';
import { whatHelps } from '../../../school/plan/whatHelps';
import type { WishesView } from '../../../school/plan/wishPlan';
import { usePlainStyles } from '../../ui/plainStyles';

const agreementForm = lazyPart(
  async () => (await import(/* webpackChunkName: "filled" */ '../../ui/AgreementForm')).AgreementForm,
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
  fill: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly plan: WishesView;
  readonly section: SectionProps;
  /** Tries something out for a wish, in its own form. */
  readonly fill: (wish: Wish, draft: WishDraft) => void;
}

/** What would make the plan better, each thing computed by planning again: the one that helps most comes first. */
export default function BestHelp({ plan, section, fill }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const wishTexts = useTexts(wishesNl);
  const effects = useMemo(() => whatHelps(plan).slice(0, MOST_SHOWN), [plan]);
  return (
    <div className={styles.box}>
      <h3 className={styles.title}>
        <Lightbulb16Regular aria-hidden />
        {wishTexts.help.title}
      </h3>
      {effects.length === 0 ? (
        <p className={plain.paragraph}>{wishTexts.help.nothing}</p>
      ) : (
        <ol className={styles.list}>
          {effects.map((effect) => (
            <li key={JSON.stringify(effect.change)}>
              {changeText(wishTexts, effect, plan)}: {effectText(wishTexts, effect, plan)}
              <FillIn effect={effect} plan={plan} section={section} fill={fill} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface FillProps extends Props {
  readonly effect: PlanEffect;
}

/** A button that fills the change in: an agreement in a form below it, another price or start in the form of the wish. */
function FillIn({ effect, plan, section, fill }: FillProps) {
  const styles = useStyles();
  const { t } = usePane();
  const wishTexts = useTexts(wishesNl);
  const [open, setOpen] = useState(false);
  const filled = filledHelp(section.employee, plan, effect.change, section.day);
  if (!filled) return null;
  const agreement = filled.kind === 'agreement' ? filled : null;
  const press = () => {
    if (filled.kind === 'agreement') setOpen(!open);
    else fill(filled.wish, wishDraft(filled, t.decimalSign));
  };
  return (
    <div className={styles.fill}>
      <Button
        size="small"
        aria-expanded={agreement ? open : undefined}
        aria-label={wishTexts.help.fillInOf(changeText(wishTexts, effect, plan))}
        onClick={press}
      >
        {wishTexts.help.fillIn}
      </Button>
      {agreement && open && (
        <agreementForm.Part
          {...section}
          begin={{ rule: agreement.rule, text: String(agreement.value), year: agreement.from }}
          done={() => setOpen(false)}
        />
      )}
    </div>
  );
}

function wishDraft(
  { without, employer }: Extract<FilledHelp, { kind: 'wish' }>,
  decimalSign: string,
): WishDraft {
  return {
    ...(without ? { [without]: null } : {}),
    ...(employer ? { employer: perYearText(employer, decimalSign) } : {}),
  };
}

/** As the field is typed: one amount where every school year has the same, else each of them. */
function perYearText(perYear: readonly Cents[], decimalSign: string): string {
  const amounts = perYear.map((cents) => (cents / 100).toFixed(2).replace('.', decimalSign));
  return amounts.every((amount) => amount === amounts[0]) ? amounts[0] : amounts.join('; ');
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

import type { GrowthTimeline } from '../../../domain/growth/timeline';
import { usePane } from '../../ui/context';
import { Notice } from '../../ui/Notice';
import { Sourced } from '../../ui/Sourced';
import { useCareerTexts } from './useCareerTexts';
import { usePlainStyles } from '../../ui/plainStyles';

/** School years of which the difference is written out. */
const YEARS_TOLD = 3;

/** What the course costs and who pays it, beside what the promotion brings. */
export function GrowthMoney({
  timeline: { cost, gain, steps },
  fte,
}: {
  timeline: GrowthTimeline;
  fte: number;
}) {
  const plain = usePlainStyles();
  const { t } = usePane();
  const { growth: texts } = useCareerTexts();
  const promotion = steps.find(({ kind }) => kind === 'promotion');
  return (
    <div className={plain.stackXs}>
      {cost && (
        <Sourced
          subject={texts.cost}
          amount={t.euros(cost.price)}
          explanation={[
            texts.costFrom(cost.price, [
              texts.payer(cost.pot, texts.pot),
              ...cost.outside.map(({ source, amount }) => texts.payerOf(amount, source)),
              ...(cost.short > 0 ? [texts.payer(cost.short, texts.short)] : []),
            ]),
          ]}
        />
      )}
      {cost && cost.short > 0 && <Notice intent="warning" what={texts.payer(cost.short, texts.short)} />}
      {gain && promotion && (
        <Sourced
          subject={texts.gain}
          amount={t.euros(gain.monthly)}
          explanation={[
            texts.monthlyFrom(promotion.day, fte),
            ...gain.perYear
              .slice(0, YEARS_TOLD)
              .map(({ year, difference }) => texts.yearly(year, difference)),
          ]}
        />
      )}
      {gain && cost && (
        <span>{gain.coversCostIn === null ? texts.coversNot : texts.covers(gain.coversCostIn)}</span>
      )}
    </div>
  );
}

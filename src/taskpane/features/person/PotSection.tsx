import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { Employee } from '../../../school/school';
import { lazyPart } from '../../ui/lazyPart';
import { usePane } from '../../ui/context';
import type { LotView, PotView } from '../../../domain/budget/potView';
import { Section } from '../../ui/Section';
import { Sourced } from '../../ui/Sourced';
import { useListStyles } from '../../ui/listStyles';
import { usePlainStyles } from '../../ui/plainStyles';
import { lazy } from 'react';
import { ChartRoom } from '../../ui/ChartRoom';

// The amounts can be read without it, so the library that draws comes after the first screen.
const LotChart = lazy(() => import(/* webpackChunkName: "chart" */ './LotChart'));

const useStyles = makeStyles({
  total: { ...typographyStyles.title1, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  on: { color: tokens.colorNeutralForeground2 },
  lapse: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  lapsing: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  lapseText: { display: 'flex', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: '2px' },
});

/** Comes with the agreed courses, and only where somebody has one. */
const potOfAgreed = lazyPart(
  async () => (await import(/* webpackChunkName: "agreed" */ '../agreed/PotOfAgreed')).default,
);

interface Props {
  readonly pot: PotView;
  /** Whose pot it is, where courses are agreed that take from it. */
  readonly agreedBy?: Employee;
}

/** What is in the pot on the reference date: in total, per lot with its last day, and what is about to lapse. */
export function PotSection({ pot, agreedBy }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const { lots, sources } = pot;
  const line = (lot: LotView) => <LotLine lot={lot} />;
  const balance = (
    <Sourced
      subject={t.pot.title}
      label={
        <span className={agreedBy ? undefined : styles.total}>
          {agreedBy ? t.pot.balance(pot.usable) : t.euros(pot.usable)}
        </span>
      }
      amount={null}
      explanation={
        lots.length === 0
          ? [t.pot.none]
          : [t.source.usable(lots, pot.usable), ...(pot.opening ? [t.source.opening] : [])]
      }
      rules={[sources.budget, sources.savingTerm]}
    />
  );
  return (
    <Section title={t.pot.title} aside={<span className={styles.on}>{t.pot.on(pot.day)}</span>}>
      {!agreedBy && balance}
      {lots.length > 0 && (
        <ChartRoom height={lots.length * 32 + 24} draw={(width) => <LotChart lots={lots} width={width} />} />
      )}
      {agreedBy && (
        <potOfAgreed.Part employee={agreedBy} day={pot.day} lots={lots} balance={balance} lotLine={line} />
      )}
      {!agreedBy && lots.length > 0 && (
        <ul className={lists.xs}>
          {lots.map((lot) => (
            <li key={lot.year}>{line(lot)}</li>
          ))}
        </ul>
      )}
      {pot.employed && <WhatLapses pot={pot} />}
    </Section>
  );
}

/** What is about to lapse, and on which day. */
function WhatLapses({ pot }: Pick<Props, 'pot'>) {
  const styles = useStyles();
  const { t } = usePane();
  const lapsingLots = pot.lots.filter((lot) => lot.lapsesThisYear);
  return (
    <Sourced
      className={mergeClasses(styles.lapse, pot.lapsing > 0 && styles.lapsing)}
      subject={t.chart.lapsing}
      label={
        <span className={styles.lapseText}>
          {pot.lapsing > 0 ? (
            <Warning16Regular className={styles.icon} aria-hidden />
          ) : (
            <Clock16Regular className={styles.icon} aria-hidden />
          )}
          <span>
            {pot.lapsing > 0
              ? t.pot.lapses(
                  pot.lapsing,
                  pot.lapseDay,
                  pot.lots.some((lot) => lot.keepable),
                )
              : t.pot.nothingLapses(pot.lapseDay)}
          </span>
        </span>
      }
      amount={null}
      explanation={[t.source.lapsing(lapsingLots, pot.lapsing)]}
      rules={[pot.sources.savingTerm]}
    />
  );
}

function LotLine({ lot }: { readonly lot: LotView }) {
  const plain = usePlainStyles();
  const { t } = usePane();
  const lastDay = lot.endsWithEmployment
    ? t.source.lastEmployment(lot.lastDay)
    : t.source.lotTerm(lot.year, lot.savingTerm, lot.lastDay);
  return (
    <Sourced
      subject={t.pot.from(lot.year)}
      label={
        <>
          {t.pot.from(lot.year)}
          {lot.advance && ` (${t.pot.advance})`}
          <span className={plain.quietBlock}>{t.pot.until(lot.lastDay)}</span>
        </>
      }
      amount={t.euros(lot.left)}
      explanation={[
        ...(lot.entitlement ? [t.source.entitlement(lot.entitlement)] : [t.source.opening]),
        t.source.lot(lot),
        lastDay,
      ]}
      rules={lot.rules}
    />
  );
}

import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import type { LotView } from '../../../domain/budget/potView';
import type { Day, SchoolYear } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import { agreedPot, type PromisedLot } from '../../../school/agreed/agreedPot';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { useListStyles } from '../../ui/listStyles';
import type { SectionProps } from '../../ui/section';

const useStyles = makeStyles({
  free: { ...typographyStyles.subtitle1, margin: 0, fontVariantNumeric: 'tabular-nums' },
});

interface Props extends Pick<SectionProps, 'employee' | 'day'> {
  /** The lots that are usable now. */
  readonly lots: readonly LotView[];
  /** What is left in all of them. */
  readonly balance: ReactNode;
  readonly lotLine: (lot: LotView) => ReactNode;
}

/** A pot beside agreed courses: what is free, and of each lot what is free, what is committed to which course and what lapses. */
export default function PotOfAgreed({ employee, day, lots, balance, lotLine }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const form = useFormStyles();
  const texts = useTexts(agreedNl).pot;
  const result = useMemo(() => agreedPot(employee, day), [employee, day]);
  const pot = result.kind === 'agreed' ? result.pot : null;
  const lotOf = (sought: SchoolYear) => pot?.lots.find(({ year }) => year === sought);
  // With an advance a lot of a school year to come can pay now.
  const later = (pot?.lots ?? []).filter(
    ({ year, promised }) => promised.length > 0 && lots.every((lot) => lot.year !== year),
  );
  return (
    <>
      {pot && <p className={styles.free}>{texts.free(pot.free)}</p>}
      {balance}
      {pot && <p className={form.hint}>{texts.committed(pot.committed)}</p>}
      <ul className={lists.xs} aria-label={texts.perLot}>
        {lots.map((lot) => (
          <li key={lot.year}>
            {lotLine(lot)}
            <Promises
              promised={lotOf(lot.year)?.promised ?? []}
              free={lotOf(lot.year)?.free ?? 0}
              lapseDay={lot.lapsesThisYear ? lot.lastDay : null}
            />
          </li>
        ))}
        {later.map(({ year, promised }) => (
          <li key={year}>
            {texts.later(year)}
            <Promises promised={promised} free={0} lapseDay={null} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface PromisesProps {
  readonly promised: PromisedLot['promised'];
  /** What of the lot is free; 0 where it is not granted yet. */
  readonly free: Cents;
  /** The day after which the lot is gone; null where it stays after this school year. */
  readonly lapseDay: Day | null;
}

/** Of one lot what is committed to which course, what is free, and what of that lapses. */
function Promises({ promised, free, lapseDay }: PromisesProps) {
  const form = useFormStyles();
  const texts = useTexts(agreedNl).pot;
  const lines = [
    ...promised.map(texts.promised),
    ...(free === 0
      ? []
      : [lapseDay === null ? texts.freeOfLot(free) : texts.lapses({ free, day: lapseDay })]),
  ];
  return lines.map((line, i) => (
    <div key={i} className={form.hint}>
      {line}
    </div>
  ));
}

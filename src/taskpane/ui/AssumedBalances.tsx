import { useMemo } from 'react';
import { assumedBalances } from '../../school/budget/assumesNothingSpent';
import { overviewNl } from '../../texts/nl/overview';
import { useTexts } from './context';
import { usePlainStyles } from './plainStyles';
import type { DayScreenProps } from './dayScreen';

type Props = Pick<DayScreenProps, 'school' | 'day'>;

/** Of how many the balance assumes that nothing was ever spent; nothing where it does of nobody. */
export function AssumedBalances({ school, day }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(overviewNl);
  const count = useMemo(() => assumedBalances(school, day), [school, day]);
  return count > 0 && <p className={plain.quiet}>{texts.assumed(count)}</p>;
}

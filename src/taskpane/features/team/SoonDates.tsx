import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { schoolDatesWithin } from '../../../school/dates/yearView';
import { yearDatesNl } from '../../../texts/nl/yearDates';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import type { DayScreenProps } from '../../ui/dayScreen';

/** Days ahead that are worth a word above the team. */
const SOON_DAYS = 31;

const useStyles = makeStyles({ soon: { fontSize: tokens.fontSizeBase200 } });

type Props = Pick<DayScreenProps, 'reading' | 'school' | 'day' | 'show'>;

/** The days of the whole school that come soon, and the way to the year view. */
export function SoonDates({ reading, school, day, show }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const texts = useTexts(yearDatesNl);
  const { line, all } = texts.soon;
  const soon = useMemo(() => schoolDatesWithin(reading, school, day, SOON_DAYS), [reading, school, day]);
  return (
    <div className={styles.soon}>
      {soon.length > 0 && (
        <ul className={lists.xxs} aria-label={texts.soon.title}>
          {soon.map(({ kind, day: on, monthOnly }) => (
            <li key={kind}>{line(monthOnly ? texts.monthHeading(on) : texts.day(on), texts.short[kind])}</li>
          ))}
        </ul>
      )}
      <Link as="button" onClick={() => show('yearDates')}>
        {all}
      </Link>
    </div>
  );
}

import { useState } from 'react';
import type { Day } from '../../../domain/calendar';
import type { DateEntry } from '../../../school/dates/yearView';
import { yearDatesNl } from '../../../texts/nl/yearDates';
import { useTexts } from '../../ui/context';
import { Section } from '../../ui/Section';
import type { WriteAccess } from '../../ui/screen';
import { CalendarFile } from './CalendarFile';
import { YearPaper } from './YearPaper';
import { usePlainStyles } from '../../ui/plainStyles';
import { CheckField } from '../../ui/CheckField';

interface Props {
  readonly entries: readonly DateEntry[];
  readonly day: Day;
  /** Tells this list from others: the school, the manager. */
  readonly list: string;
  /** Whose days they are, for names of files and sheets; "" for everybody's. */
  readonly of: string;
  readonly access: WriteAccess;
}

/** The days on paper and in a calendar, without names unless they are asked for. */
export function YearFiles({ entries, day, list, of, access }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(yearDatesNl);
  const [names, setNames] = useState(false);
  return (
    <Section title={texts.file.title}>
      <CheckField label={texts.file.names} checked={names} change={setNames} />
      {names && <p className={plain.quiet}>{texts.file.namesHint}</p>}
      <YearPaper
        key={`paper ${names}`}
        choices={{ day, of, list, names }}
        entries={entries}
        access={access}
      />
      <CalendarFile key={`calendar ${names}`} entries={entries} list={list} of={of} names={names} />
    </Section>
  );
}

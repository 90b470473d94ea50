import { useState } from 'react';
import type { DateEntry } from '../../../school/dates/yearView';
import { yearDatesNl } from '../../../texts/nl/yearDates';
import { useTexts } from '../../ui/context';
import { Section } from '../../ui/Section';
import { CalendarFile } from './CalendarFile';
import { usePlainStyles } from '../../ui/plainStyles';
import { CheckField } from '../../ui/CheckField';
import { PaperMaker } from '../../ui/papers/PaperMaker';
import { yearPaper } from '../../../documents/calendar/yearPaper';
import { signalsNl } from '../../../texts/nl/signals';
import type { DayScreenProps } from '../../ui/dayScreen';

interface Props extends Pick<DayScreenProps, 'day' | 'access'> {
  readonly entries: readonly DateEntry[];
  /** Tells this list from others: the school, the manager. */
  readonly list: string;
  /** Whose days they are, for names of files and sheets; "" for everybody's. */
  readonly of: string;
}

/** The days on paper and in a calendar, without names unless they are asked for. */
export function YearFiles({ entries, day, list, of, access }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(yearDatesNl);
  const signalTexts = useTexts(signalsNl);
  const [names, setNames] = useState(false);
  return (
    <Section title={texts.file.title}>
      <CheckField label={texts.file.names} checked={names} change={setNames} />
      {names && <p className={plain.quiet}>{texts.file.namesHint}</p>}
      <PaperMaker
        key={`paper ${names}`}
        access={access}
        paperOf={() => yearPaper(entries, { day, of, list, names }, texts, signalTexts)}
        texts={texts.paper}
        done={texts.paper.done}
        fileName={texts.paper.fileName(of)}
      />
      <CalendarFile key={`calendar ${names}`} entries={entries} list={list} of={of} names={names} />
    </Section>
  );
}

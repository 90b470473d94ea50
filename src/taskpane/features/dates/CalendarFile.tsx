import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { icsFile } from '../../../documents/calendar/ics';
import { calendarEvents } from '../../../documents/calendar/yearCalendar';
import type { DateEntry } from '../../../school/dates/yearView';
import { yearDatesNl } from '../../../texts/nl/yearDates';
import { Notice } from '../../ui/Notice';
import { usePane, useTexts } from '../../ui/context';
import { momentNow } from '../../host/clock';
import { canDownload, download } from '../../host/download';
import { usePlainStyles } from '../../ui/plainStyles';

interface Props {
  readonly entries: readonly DateEntry[];
  /** Tells this list from others: the school, the manager. */
  readonly list: string;
  /** Whose days they are, for the name of the file; "" for everybody's. */
  readonly of: string;
  /** Whether employees are named. */
  readonly names: boolean;
}

/** The days as a file for a calendar. */
export function CalendarFile({ entries, list, of, names }: Props) {
  const plain = usePlainStyles();
  const { language, announce } = usePane();
  const texts = useTexts(yearDatesNl).file;
  const all = useTexts(yearDatesNl);
  const [made, setMade] = useState(false);
  const name = texts.name(of);
  const done = texts.done(name, entries.length);
  const make = () => {
    const events = calendarEvents(entries, { names, list }, all);
    const file = icsFile(events, momentNow(), language);
    download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), name);
    setMade(true);
    announce(done);
  };
  if (!canDownload()) return <p className={plain.quiet}>{texts.noDownloads}</p>;
  return (
    <>
      <p className={plain.quiet}>{texts.hint}</p>
      <Button className={plain.start} onClick={make}>
        {texts.download}
      </Button>
      {made && <Notice intent="success" what={done} />}
    </>
  );
}

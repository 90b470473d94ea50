import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../../domain/calendar';
import { settingsNl } from '../../../texts/nl/settings';
import { writeReferenceDate } from '../../../workbook/write/writeReferenceDate';
import { DayField } from '../../ui/DayField';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useSettingWrite } from './useSettingWrite';
import { usePlainStyles } from '../../ui/plainStyles';
import { SaveButton } from './SaveButton';

interface Props {
  /** Null where the cell is missing or holds no date. */
  readonly day: Day | null;
  /** Whether there is a cell to write to. */
  readonly hasCell: boolean;
  readonly access: WriteAccess;
  /** A new one each time the reader comes for the date, which then has the focus; null where the reader did not. */
  readonly asked: object | null;
}

/** The date on which all figures are valid. */
export function DaySetting({ day, hasCell, access, asked }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(settingsNl).day;
  // Null: nothing else is chosen than what holds.
  const [draft, setDraft] = useState<Day | null>(null);
  const chosen = draft ?? day;
  const write = useSettingWrite(access);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) field.current?.querySelector('input')?.focus();
  }, [asked]);
  const save = () => {
    if (chosen === null) return;
    write.saveBy(
      () => writeReferenceDate(chosen, texts.wrote(chosen)),
      () => setDraft(null),
    );
  };
  return (
    <Section title={texts.title}>
      {day === null ? (
        <Notice intent="warning" what={texts.missing} />
      ) : (
        <p className={plain.paragraph}>{texts.now(day)}</p>
      )}
      {hasCell && (
        <>
          <div ref={field}>
            <DayField label={texts.label} value={chosen} change={(typed = null) => setDraft(typed)} />
          </div>
          <SaveButton text={texts.save} write={write} save={save} ready={chosen !== null && chosen !== day} />
        </>
      )}
    </Section>
  );
}

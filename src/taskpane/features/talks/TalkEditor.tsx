import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { monthsAfter, type Day } from '../../../domain/calendar';
import { talksNl } from '../../../texts/nl/talks';
import { recordTalk } from '../../../school/edits/talks';
import type { Employee, Talk } from '../../../school/school';
import { DayField } from '../../ui/DayField';
import { Notice } from '../../ui/Notice';
import { usePane, useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { Refused } from '../../ui/Refused';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly employee: Employee;
  readonly talk: Talk | null;
  readonly day: Day;
  readonly monthsBetween: number;
  /** Whether a conversation was held, or only a date is chosen. */
  readonly held: boolean;
  readonly write: WriteAccess['write'];
  readonly cancel: () => void;
}

/** Keeps a conversation that was held, or the date of the next one. */
export function TalkEditor({ employee, talk, day, monthsBetween, held, write, cancel }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  const texts = useTexts(talksNl, 'talks');
  const action = useAction();
  const [last, setLast] = useState<Day | null | undefined>(held ? day : (talk?.last ?? null));
  const [next, setNext] = useState<Day | null | undefined>(
    held ? monthsAfter(day, monthsBetween) : (talk?.next ?? null),
  );
  const [note, setNote] = useState(talk?.note ?? '');
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const name = employee.name || String(employee.number);
  const wrong =
    held && last && last > day ? texts.notYet : last && next && next <= last ? texts.tooEarly : null;
  const unread = last === undefined || next === undefined || (held && last === null);
  const save = () =>
    action.run(async () => {
      if (unread) return;
      const what = held && last !== null ? texts.wroteHeld(name, last, next) : texts.wrotePlan(name, next);
      await write(recordTalk({ employee, last, next, note }), what);
    });
  return (
    <div ref={form} className={styles.form} role="group" aria-label={texts.form(name)}>
      {held && <DayField label={texts.heldOn} value={last ?? null} change={setLast} />}
      <DayField label={texts.nextOn} value={next ?? null} change={setNext} mayBeEmpty />
      <Field label={texts.note} hint={texts.noteHint} size="small" className={styles.field}>
        <Input
          className={styles.input}
          size="small"
          value={note}
          onChange={(_, { value }) => setNote(value)}
        />
      </Field>
      {wrong && <Notice intent="warning" what={wrong} />}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={action.busy || unread || wrong !== null}
          onClick={save}
        >
          {texts.save}
        </Button>
        <Button size="small" onClick={cancel}>
          {t.app.cancel}
        </Button>
      </div>
      <Refused action={action} />
    </div>
  );
}

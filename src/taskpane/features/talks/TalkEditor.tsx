import { useState } from 'react';
import { monthsAfter, type Day } from '../../../domain/calendar';
import { talksNl } from '../../../texts/nl/talks';
import { planTalks, recordTalk } from '../../../school/edits/talks';
import { notedBefore } from '../../../school/talks/talk';
import type { Talk } from '../../../school/school';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { DayField } from '../../ui/DayField';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { usePlainStyles } from '../../ui/plainStyles';
import { FormButtons } from '../../ui/FormButtons';
import { TextField } from '../../ui/TextField';
import { focusFirstField } from '../../ui/focus';
import type { SectionProps } from '../../ui/section';

interface Props extends Pick<SectionProps, 'employee' | 'day'> {
  readonly talk: Talk | null;
  readonly monthsBetween: number;
  /** Whether a conversation was held, or only a date is chosen. */
  readonly held: boolean;
  readonly write: WriteAccess['write'];
  readonly cancel: () => void;
}

/** What is typed of a conversation, what stands in its way, and writing it. */
function useTalk({ employee, talk, day, monthsBetween, held, write }: Omit<Props, 'cancel'>) {
  const texts = useTexts(talksNl);
  const [last, setLast] = useState<Day | null | undefined>(held ? day : (talk?.last ?? null));
  const [next, setNext] = useState<Day | null | undefined>(
    held ? monthsAfter(day, monthsBetween) : (talk?.next ?? null),
  );
  const before = held ? notedBefore(talk, last ?? null) : null;
  const [note, setNote] = useState((held ? notedBefore(talk, day)?.goesOn : talk?.note) ?? '');
  const name = nameOrNumber(employee);
  const wrong =
    held && last && last > day ? texts.notYet : last && next && next <= last ? texts.tooEarly : null;
  const unread = last === undefined || next === undefined || (held && last === null);
  const save = async () => {
    if (unread) return;
    if (held && last !== null)
      await write(recordTalk({ employee, held: last, next, note }), texts.wroteHeld(name, last, next));
    else await write(planTalks([{ employee, next, note }]), texts.wrotePlan(name, next));
  };
  return { name, last, setLast, next, setNext, note, setNote, before, wrong, unread, save };
}

/** Keeps a conversation that was held, or the date of the next one. */
export function TalkEditor({ cancel, ...props }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(talksNl);
  const action = useAction();
  const typing = useTalk(props);
  const { name, last, next, note, before, wrong } = typing;
  return (
    <div ref={focusFirstField} className={plain.shortForm} role="group" aria-label={texts.form(name)}>
      {props.held && <DayField label={texts.heldOn} value={last ?? null} change={typing.setLast} />}
      <DayField label={texts.nextOn} value={next ?? null} change={typing.setNext} mayBeEmpty />
      <TextField
        className={plain.field}
        label={texts.note}
        hint={texts.noteHint}
        value={note}
        change={typing.setNote}
      />
      {before?.stays && <p className={plain.quiet}>{texts.stays(before.stays)}</p>}
      {wrong && <Notice intent="warning" what={wrong} />}
      <FormButtons
        action={action}
        save={texts.save}
        onSave={() => action.run(typing.save)}
        ready={!typing.unread && wrong === null}
        cancel={cancel}
      />
    </div>
  );
}

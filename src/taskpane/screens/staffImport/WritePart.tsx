import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { rowsTouched, type StaffEdit } from '../../../imports/staffList';
import { writeStaff, type UndoHandle } from '../../../workbook';
import { LastWriteNotice } from '../../components/LastWriteNotice';
import { Notice } from '../../components/Notice';
import { useAction } from '../../useAction';
import type { WriteAccess } from '../screen';
import { useListStyles } from './listStyles';
import { useStaffTexts } from './useStaffTexts';

interface Props {
  /** Of the sheet or file that the people come from. */
  readonly name: string;
  readonly edit: StaffEdit;
  /** Whether something must be answered before anything can be written. */
  readonly blocked: boolean;
  readonly access: WriteAccess;
}

/** Writes what was decided, with progress, a way to stop, and a way back. */
export function WritePart({ name, edit, blocked, access }: Props) {
  const styles = useListStyles();
  const texts = useStaffTexts().write;
  const action = useAction();
  const stop = useRef<AbortController | null>(null);
  const [last, setLast] = useState<UndoHandle | null>(null);
  const [done, setDone] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const empty = rowsTouched(edit) === 0;

  const write = () =>
    action.run(async () => {
      const what = texts.written({ name, added: edit.add.length, changed: edit.change.size });
      stop.current = new AbortController();
      try {
        const handle = await writeStaff({
          what,
          edit,
          signal: stop.current.signal,
          progress: (part, all) => setDone({ done: part, all }),
        });
        await access.wrote(handle);
        setLast(handle);
      } finally {
        stop.current = null;
        setDone(null);
      }
    });

  return (
    <>
      <Button
        className={styles.start}
        appearance="primary"
        icon={action.busy ? <Spinner size="tiny" /> : undefined}
        disabledFocusable={action.busy || blocked || empty}
        onClick={write}
      >
        {texts.copy}
      </Button>
      <p className={styles.hint}>{blocked ? texts.answerFirst : texts.copyHint}</p>
      {action.busy && (
        <>
          <ProgressBar aria-label={texts.busy} value={done?.done} max={done?.all} />
          <div className={styles.buttons}>
            <span className={styles.hint}>{done ? texts.progress(done.done, done.all) : texts.busy}</span>
            <Button size="small" onClick={() => stop.current?.abort()}>
              {texts.cancel}
            </Button>
          </div>
        </>
      )}
      {last && access.writes.includes(last) && (
        <LastWriteNotice write={last} undone={() => void access.undone(last)} />
      )}
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </>
  );
}

import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { changedCount } from '../../../imports/staffList';
import type { StaffEdit } from '../../../tables/staffEdit';
import { importStaff } from '../../../school/edits/staff';
import type { KeptRow } from '../../../school/edits/settings';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { OwnWriteNotice } from '../../ui/OwnWriteNotice';
import { Refused } from '../../ui/Refused';
import WorkProgress from '../../ui/WorkProgress';
import { useAction } from '../../ui/useAction';
import type { WriteAccess } from '../../ui/screen';
import { usePartStyles } from './partStyles';
import { useStaffTexts } from './useStaffTexts';
import { usePlainStyles } from '../../ui/plainStyles';
import { usePaced } from '../../ui/usePaced';

interface Props {
  /** Of the sheet or file that the people come from. */
  readonly name: string;
  /** What was chosen of the list, to be kept for the next one; null where nothing was. */
  readonly kept: KeptRow | null;
  /** What is to be written. */
  readonly edit: () => StaffEdit;
  /** Whether that is nothing. */
  readonly empty: boolean;
  /** Whether something must be answered before anything can be written. */
  readonly asks: boolean;
  /** Whether a date above cannot be read: then nothing is written. */
  readonly unread: boolean;
  /** Whether the edit is that of the choices of now. */
  readonly current: boolean;
  readonly access: WriteAccess;
}

/** Writes what was decided, with progress, a way to stop, and a way back. */
export function WritePart({ name, kept, edit, empty, asks, unread, current, access }: Props) {
  const styles = usePartStyles();
  const plain = usePlainStyles();
  const texts = useStaffTexts().write;
  const action = useAction();
  const { progress, stop, pace } = usePaced();
  const [last, setLast] = useState<UndoHandle | null>(null);

  const write = () =>
    action.run(async () => {
      const decided = edit();
      const what = texts.written({ name, added: decided.add.length, changed: changedCount(decided) });
      setLast(await pace((pacing) => access.write(importStaff(decided, kept ?? undefined), what, pacing)));
    });

  return (
    <>
      <Button
        className={plain.start}
        appearance="primary"
        icon={action.busy ? <Spinner size="tiny" /> : undefined}
        disabledFocusable={action.busy || asks || unread || empty || !current}
        onClick={write}
      >
        {texts.copy}
      </Button>
      <p className={styles.hint}>{asks ? texts.answerFirst : unread ? texts.mendDates : texts.copyHint}</p>
      {action.busy && (
        <WorkProgress
          done={progress?.done ?? 0}
          total={progress?.all ?? 1}
          text={progress ? texts.progress(progress.done, progress.all) : texts.busy}
          stop={stop}
        />
      )}
      <OwnWriteNotice write={last} access={access} />
      <Refused action={action} />
    </>
  );
}

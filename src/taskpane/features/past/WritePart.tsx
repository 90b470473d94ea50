import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SchoolEdit } from '../../../school/edits/schoolEdit';
import { pastListsNl } from '../../../texts/nl/pastLists';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { OwnWriteNotice } from '../../ui/OwnWriteNotice';
import { PacedProgress } from '../../ui/PacedProgress';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { WriteAccess } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { usePaced } from '../../ui/usePaced';

/** What a list comes to in the workbook. */
export interface ListWrite {
  readonly edit: SchoolEdit;
  /** What is done, in the user's words. */
  readonly what: string;
  /** Called once the workbook holds it. */
  readonly written: () => void;
}

interface Props {
  readonly text: string;
  /** Null where there is nothing to write. */
  readonly write: ListWrite | null;
  /** Whether questions must be answered first. */
  readonly asks: boolean;
  readonly access: WriteAccess;
}

/** Writes what was understood in one go, with progress, a way to stop, and a way back. */
export function WritePart({ text, write, asks, access }: Props) {
  const form = useFormStyles();
  const texts = useTexts(pastListsNl);
  const action = useAction();
  const paced = usePaced();
  const [last, setLast] = useState<UndoHandle | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const forget = () => {
    // The notice goes away with its button.
    button.current?.focus();
    setLast(null);
  };
  const run = () =>
    action.run(async () => {
      if (!write) return;
      setLast(null);
      await paced.pace(({ signal, progress }) =>
        access.write(write.edit, write.what, {
          signal,
          // What goes in one request is done before anybody reads how far it is.
          progress: (done, all) => all > 1 && progress(done, all),
          written: (handle) => {
            setLast(handle);
            write.written();
          },
        }),
      );
    });
  return (
    <>
      <Button
        ref={button}
        className={form.start}
        appearance="primary"
        disabledFocusable={write === null || asks || action.busy}
        onClick={run}
      >
        {text}
      </Button>
      {asks && <p className={form.hint}>{texts.answerFirst}</p>}
      <PacedProgress of={paced} />
      <Refused action={action} />
      <OwnWriteNotice write={last} access={access} forget={forget} />
    </>
  );
}

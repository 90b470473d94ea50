import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { SchoolEdit } from '../../../school/edits/schoolEdit';
import { pastListsNl } from '../../../texts/nl/pastLists';
import { OwnWriteNotice } from '../../ui/OwnWriteNotice';
import { PacedProgress } from '../../ui/PacedProgress';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { WriteAccess } from '../../ui/screen';
import { useGroupWrite } from '../../ui/useGroupWrite';

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
  const writing = useGroupWrite(access);
  const { action } = writing;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        className={form.start}
        appearance="primary"
        disabledFocusable={write === null || asks || action.busy}
        onClick={() => write && writing.write(write.edit, write.what, write.written)}
      >
        {text}
      </Button>
      {asks && <p className={form.hint}>{texts.answerFirst}</p>}
      <PacedProgress of={writing} />
      <Refused action={action} />
      <OwnWriteNotice
        write={writing.written}
        access={access}
        // The notice goes away with its button.
        forget={() => button.current?.focus()}
      />
    </>
  );
}

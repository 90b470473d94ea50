import { useEffect, useRef } from 'react';
import { undo, type UndoHandle } from '../../workbook';
import { usePane } from '../context';
import { useAction } from '../useAction';
import { Notice } from './Notice';

interface Props {
  readonly write: UndoHandle;
  /** Told once it is taken back. */
  readonly undone: () => void;
}

/** What was written just now, with the way back. Takes the focus, as the button that wrote it is gone. */
export function LastWriteNotice({ write, undone }: Props) {
  const { t, announce } = usePane();
  const action = useAction();
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => room.current?.focus(), [write]);
  const takeBack = () =>
    action.run(async () => {
      await undo(write);
      announce(t.plan.undone);
      undone();
    });
  return (
    <div ref={room} tabIndex={-1}>
      <Notice
        intent="success"
        what={write.what}
        action={{ text: t.app.undo, run: takeBack, disabled: action.busy }}
      />
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </div>
  );
}

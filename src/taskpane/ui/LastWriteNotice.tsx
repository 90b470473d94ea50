import { useLayoutEffect, useRef } from 'react';
import type { UndoHandle } from '../../workbook/write/undoHandle';
import { usePane } from './context';
import { useTakeBack } from './useTakeBack';
import { Notice } from './Notice';
import { UndoProgress } from './UndoProgress';

interface Props {
  readonly write: UndoHandle;
  /** Called after the write is undone. */
  readonly undone: () => unknown;
  /** Leaves the focus to a button that is still there, and may be pressed again. */
  readonly yields?: boolean;
}

/** The last write, with a button to undo it. The notice takes the focus, since the button that was pressed is gone. */
export function LastWriteNotice({ write, undone, yields = false }: Props) {
  const { t } = usePane();
  const undoing = useTakeBack(undone);
  const container = useRef<HTMLDivElement>(null);
  // Before the browser paints: otherwise `restoreLostFocus` would move the focus to the title first.
  useLayoutEffect(() => {
    if (!yields || !isInUse(document.activeElement)) container.current?.focus();
  }, [write, yields]);
  return (
    <div ref={container} tabIndex={-1}>
      <Notice
        intent="success"
        what={/[.!?]$/.test(write.what) ? write.what : `${write.what}.`}
        action={{ text: t.app.undo, run: () => undoing.takeBack(write), disabled: undoing.action.busy }}
      />
      <UndoProgress of={undoing} />
    </div>
  );
}

const isInUse = (element: Element | null) => element instanceof HTMLElement && element.tabIndex >= 0;

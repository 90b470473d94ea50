import { useLayoutEffect, useRef } from 'react';
import type { UndoHandle } from '../../workbook/write/undoHandle';
import { usePane } from './context';
import { useTakeBack } from './useTakeBack';
import { Notice } from './Notice';
import { UndoProgress } from './UndoProgress';

interface Props {
  readonly write: UndoHandle;
  /** Told once it is taken back. */
  readonly undone: () => unknown;
  /** Leaves the focus to a button that is still there, and may be pressed again. */
  readonly yields?: boolean;
}

/** What was written just now, with the way back. Takes the focus, as the button that wrote it is gone. */
export function LastWriteNotice({ write, undone, yields = false }: Props) {
  const { t } = usePane();
  const undoing = useTakeBack(undone);
  const container = useRef<HTMLDivElement>(null);
  // In the same moment: the Tab key and the net under the focus find it nowhere else in between.
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

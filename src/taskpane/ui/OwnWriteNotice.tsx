import type { UndoHandle } from '../../workbook/write/undoHandle';
import { LastWriteNotice } from './LastWriteNotice';
import type { WriteAccess } from './screen';

interface Props {
  /** Null as long as this part of the screen wrote nothing. */
  readonly write: UndoHandle | null;
  readonly access: WriteAccess;
  /** Called before the workbook is read again, once the write is undone. */
  readonly forget?: () => void;
}

/** The last write of a part of a screen, with a button to undo it; nothing when it was undone, here or elsewhere. */
export function OwnWriteNotice({ write, access, forget }: Props) {
  if (write === null || !access.writes.includes(write)) return null;
  const undone = () => {
    forget?.();
    void access.undone(write);
  };
  return <LastWriteNotice write={write} undone={undone} />;
}

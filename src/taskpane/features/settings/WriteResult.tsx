import { LastWriteNotice } from '../../ui/LastWriteNotice';
import type { SettingWrite } from './useSettingWrite';
import { Refused } from '../../ui/Refused';

interface Props {
  readonly write: SettingWrite;
  /** Gives the focus back to what is still there: the notice goes away with its button. */
  readonly focusBack: () => void;
}

/** What came of a write: done, with the way back, or why not. */
export function WriteResult({ write: { action, written, undone }, focusBack }: Props) {
  return (
    <>
      <Refused action={action} />
      {written && (
        <LastWriteNotice
          key={written.what}
          write={written}
          undone={() => {
            focusBack();
            undone();
          }}
        />
      )}
    </>
  );
}

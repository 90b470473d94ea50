import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { Notice } from '../../ui/Notice';
import type { SettingWrite } from './useSettingWrite';

interface Props {
  readonly write: SettingWrite;
  /** Gives the focus back to what is still there: the notice goes away with its button. */
  readonly focusBack: () => void;
}

/** What came of a write: done, with the way back, or why not. */
export function WriteResult({ write: { action, written, undone }, focusBack }: Props) {
  return (
    <>
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
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

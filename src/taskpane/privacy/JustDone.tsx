import { useState } from 'react';
import type { PrivacyTexts } from '../../texts/privacy.nl';
import { undo, type UndoHandle } from '../../workbook';
import { Notice } from '../components/Notice';
import { WorkProgress } from '../components/WorkProgress';
import { usePane } from '../context';
import type { WriteAccess } from '../screens/screen';
import { useAction } from '../useAction';

interface Props {
  readonly texts: PrivacyTexts;
  readonly handle: UndoHandle;
  readonly access: WriteAccess;
  readonly undone: () => void;
}

/** What this screen did last, with the way back. That is not to be stopped halfway. */
export function JustDone({ texts, handle, access, undone }: Props) {
  const { t, announce } = usePane();
  const action = useAction();
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const takeBack = () =>
    action.run(async () => {
      await undo(handle, { progress: (done, all) => setProgress({ done, all }) });
      announce(t.plan.undone);
      undone();
      await access.undone(handle);
    });
  return (
    <>
      <Notice
        intent="success"
        what={`${handle.what}.`}
        action={{ text: t.app.undo, run: takeBack, disabled: action.busy }}
      />
      {progress && action.busy && (
        <WorkProgress done={progress.done} total={progress.all} text={texts.progress(progress)} />
      )}
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </>
  );
}

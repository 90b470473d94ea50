import { lazy, Suspense } from 'react';
import { usePane } from './context';
import type { TakeBack } from './useTakeBack';
import { Refused } from './Refused';

const WorkProgress = lazy(() => import(/* webpackChunkName: "progress" */ './WorkProgress'));

/** How far an undo is, with a button to stop it, and why it was refused. */
export function UndoProgress({ of: { action, progress, stop } }: { readonly of: TakeBack }) {
  const { t } = usePane();
  return (
    <>
      {progress && (
        <Suspense fallback={null}>
          <WorkProgress
            done={progress.done}
            total={progress.all}
            text={t.app.progress(progress)}
            stopText={t.app.stop}
            stop={stop}
          />
        </Suspense>
      )}
      <Refused action={action} />
    </>
  );
}

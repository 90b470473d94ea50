import { lazy, Suspense } from 'react';
import { usePane } from './context';
import type { Paced } from './usePaced';

const WorkProgress = lazy(() => import(/* webpackChunkName: "progress" */ './WorkProgress'));

/** How far work is, with a button to stop it; nothing while none is under way. */
export function PacedProgress({ of: { progress, stop } }: { readonly of: Pick<Paced, 'progress' | 'stop'> }) {
  const { t } = usePane();
  if (!progress) return null;
  return (
    <Suspense fallback={null}>
      <WorkProgress done={progress.done} total={progress.all} text={t.app.progress(progress)} stop={stop} />
    </Suspense>
  );
}

import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { LotView } from '../../../domain/budget/potView';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { useContainerWidth } from '../../ui/useContainerWidth';

// The amounts can be read without it, so the library that draws comes after the first screen.
const LotChart = lazy(() => import(/* webpackChunkName: "chart" */ './LotChart'));

const useStyles = makeStyles({ container: { minWidth: 0, overflow: 'hidden' } });

/** The chart as wide as the pane, in room that is kept free while it loads. The words beside it say the same. */
export function LazyLotChart({ lots }: { readonly lots: readonly LotView[] }) {
  const styles = useStyles();
  const { container, width } = useContainerWidth();
  return (
    <div ref={container} className={styles.container} style={{ minHeight: lots.length * 32 + 24 }}>
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>{width > 0 && <LotChart lots={lots} width={width} />}</Suspense>
      </ErrorBoundary>
    </div>
  );
}

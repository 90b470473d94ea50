import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { useContainerWidth } from '../../ui/useContainerWidth';
import type { ChartLine } from './StepChart';

// In the same chunk as the other chart: both need the library that draws.
const StepChart = lazy(() => import(/* webpackChunkName: "chart" */ './StepChart'));

const HEIGHT = 200;

const useStyles = makeStyles({ container: { minWidth: 0, minHeight: `${HEIGHT}px`, overflow: 'hidden' } });

/** The step lines as wide as the pane, in room that is kept free while they load. The table beside them says the same. */
export function LazyStepChart({
  lines,
  label,
}: {
  readonly lines: readonly ChartLine[];
  readonly label: string;
}) {
  const styles = useStyles();
  const { container, width } = useContainerWidth();
  return (
    <div ref={container} className={styles.container}>
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>
          {width > 0 && <StepChart lines={lines} label={label} width={width} height={HEIGHT} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

import { makeStyles } from '@fluentui/react-components';
import { Suspense, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';

const useStyles = makeStyles({ container: { minWidth: 0, overflow: 'hidden' } });

interface Props {
  readonly height: number;
  readonly draw: (width: number) => ReactNode;
}

/** A chart as wide as the pane, also after that is made wider, in room that is kept free while its code loads. Words beside it say the same. */
export function ChartRoom({ height, draw }: Props) {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  // 0 until it is known.
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={container} className={styles.container} style={{ minHeight: height }}>
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>{width > 0 && draw(width)}</Suspense>
      </ErrorBoundary>
    </div>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { LazyNotice } from '../ui/LazyNotice';
import { usePane } from '../ui/context';
import { lazyScreens } from './registry';
import type { LazyScreenId, ScreenProps } from '../ui/screen';

const useStyles = makeStyles({
  container: { padding: tokens.spacingHorizontalL },
});

/** A screen from its own chunk: a sentence while it comes, and one when it cannot come. */
export function LazyScreen({ id, ...props }: ScreenProps & { readonly id: LazyScreenId }) {
  const styles = useStyles();
  const { t } = usePane();
  const Screen = lazyScreens[id];
  return (
    <ErrorBoundary
      key={id}
      fallback={() => (
        <div className={styles.container}>
          <LazyNotice intent="error" what={t.screens.failed} fix={t.screens.failedFix} />
        </div>
      )}
    >
      <Suspense fallback={<Coming text={t.screens.loading} />}>
        <Screen {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Holds the focus of what was pressed to come here, until the title of the screen takes it. */
function Coming({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <p className={styles.container} tabIndex={-1} ref={takeLostFocus}>
      {text}
    </p>
  );
}

function takeLostFocus(element: HTMLElement | null): void {
  if (document.activeElement === document.body && document.hasFocus()) element?.focus();
}

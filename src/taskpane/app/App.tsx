import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { LazyNotice } from '../ui/LazyNotice';
import { PaneProvider, usePane } from '../ui/context';
import { connectRibbon } from '../host/commands';
import { officeColours, officeSurroundings, type OfficeSurroundings } from '../host/office';
import { themeFor } from '../host/theme';
import { LoadingScreen } from './LoadingScreen';
import { SchoolPane } from './SchoolPane';
import { useTabOrder } from './useTabOrder';

const useStyles = makeStyles({
  root: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    overflowWrap: 'break-word',
    backgroundColor: tokens.colorNeutralBackground1,
    // At 200% zoom there is room for few letters: what Fluent makes as wide as its content gives way instead of falling off.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Input, & .fui-Select, & .fui-Textarea': { minWidth: 0, maxWidth: '100%' },
    '& .fui-Input__input, & .fui-Select__select': { minWidth: 0, width: '100%' },
    '& .fui-Checkbox, & .fui-Radio, & .fui-Switch': { maxWidth: '100%' },
    '& label': { minWidth: 0, overflowWrap: 'anywhere' },
    '& h1, & h2, & h3, & th, & td': { overflowWrap: 'anywhere' },
  },
  crash: { padding: tokens.spacingHorizontalL },
});

const systemScheme = window.matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = () => systemScheme.matches;

/** Excel on the web reports no colours: there the pane follows the system, also when that changes in the evening. */
function followSystem(changed: () => void): () => void {
  systemScheme.addEventListener('change', changed);
  return () => systemScheme.removeEventListener('change', changed);
}

/** The whole pane: its shape at once, its content as soon as Office is there. */
export function App({ whenSlow }: { readonly whenSlow: string }) {
  const styles = useStyles();
  useTabOrder();
  useEffect(() => {
    void import(/* webpackChunkName: "focus" */ './restoreLostFocus').then(({ restoreLostFocus }) =>
      restoreLostFocus(),
    );
  }, []);
  const [office, setOffice] = useState<OfficeSurroundings | null>(null);
  useEffect(() => {
    void officeSurroundings().then((surroundings) => {
      connectRibbon();
      setOffice(surroundings);
    });
    const look = () => setOffice((known) => known && { ...known, colours: officeColours() });
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  const dark = useSyncExternalStore(followSystem, systemIsDark);
  const language = office?.language ?? 'nl';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themeFor(office?.colours, dark)} className={styles.root}>
      <PaneProvider language={language}>
        <ErrorBoundary fallback={(error) => <Crash error={error} />}>
          {office ? (
            <SchoolPane />
          ) : (
            <>
              <LoadingScreen label="Scholing" />
              <p className="slow">{whenSlow}</p>
            </>
          )}
        </ErrorBoundary>
      </PaneProvider>
    </FluentProvider>
  );
}

function Crash({ error }: { readonly error: Error }) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <main className={styles.crash}>
      <LazyNotice intent="error" what={t.app.crashed} fix={`${t.app.crashedFix} ${error.message}`} />
    </main>
  );
}

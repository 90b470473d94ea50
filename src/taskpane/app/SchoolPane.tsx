import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ComponentProps } from 'react';
import type { School } from '../../school/school';
import { goTo } from '../../workbook/events/selection';
import { usePane } from '../ui/context';
import type { ScreenId } from '../ui/screen';
import { LOW_PANE } from '../ui/lowPane';
import { TakenBackBar } from '../ui/TakenBackBar';
import { useAction } from '../ui/useAction';
import { LoadingScreen } from './LoadingScreen';
import { PaneNotices } from './PaneNotices';
import { PersonSearch } from './PersonSearch';
import { ScreenBar } from './ScreenBar';
import { ShownScreen } from './ShownScreen';
import { StatusBar } from './StatusBar';
import { useProblems } from './useProblems';
import { useSchoolPane } from './useSchoolPane';
import type { Opening } from './useWorkbook';

const StartScreen = lazy(() => import(/* webpackChunkName: "start" */ '../features/start/StartScreen'));
const RulesQuestion = lazy(
  () => import(/* webpackChunkName: "question" */ '../features/settings/RulesQuestion'),
);

const useStyles = makeStyles({
  top: {
    // Office lays its own menu over the top right corner.
    padding: `${tokens.spacingVerticalS} 36px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [LOW_PANE]: { paddingTop: tokens.spacingVerticalXXS, paddingBottom: 0 },
  },
  // Scrolls between the two bars, so that neither covers what has the focus; what is told below a field comes into sight with it.
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', scrollPaddingBottom: '64px' },
});

/** The part of the pane that scrolls; another person or screen begins at its top. */
function useBody(key: string | null, screen: ScreenId) {
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [key, screen]);
  return body;
}

/** The pane of one workbook: the bar on top, the screen that is shown, and the bar below. */
export function SchoolPane() {
  const { t } = usePane();
  const pane = useSchoolPane();
  const { state, workbook, opening } = pane;
  if (!state.reading && (!state.failure || opening)) {
    const stop = opening && { text: t.app.stop, run: workbook.stop };
    return <LoadingScreen label={openingText(t, opening)} stop={stop} />;
  }
  return <OpenedPane {...pane} />;
}

function openingText(t: ReturnType<typeof usePane>['t'], opening: Opening | null): string {
  if (opening === null) return t.app.loading;
  return opening === 'silent' ? t.app.silent : t.app.opening(Math.floor((100 * opening.done) / opening.all));
}

function OpenedPane(pane: ReturnType<typeof useSchoolPane>) {
  const styles = useStyles();
  const { state, school, day, message, show } = pane;
  const going = useAction();
  const problems = useProblems(state.reading, day);
  const checksButton = useRef<HTMLButtonElement>(null);
  const body = useBody(state.key, state.screen);
  const leaveChecks = () => {
    show('person');
    checksButton.current?.focus();
  };
  return (
    <>
      {school && <TopBar {...pane} school={school} />}
      <main ref={body} className={styles.body}>
        <PaneNotices
          school={school}
          day={day}
          failure={state.failure}
          retry={() => void pane.workbook.start()}
          message={message}
          readList={() => pane.goOn('staffImport')}
          refused={going.refused}
        />
        <PaneBody
          {...pane}
          problems={problems}
          goTo={({ place }) => place && going.run(() => goTo(place))}
          leaveChecks={leaveChecks}
        />
      </main>
      {state.showsTakenBack && (
        <TakenBackBar
          // The same once more is shown as long again.
          key={state.takenBack.length}
          what={state.takenBack.at(-1)?.what ?? ''}
          seen={pane.takenBackSeen}
        />
      )}
      {school && (
        <StatusBar
          day={day}
          problems={problems.length}
          showChecks={() => show('checks')}
          showDay={() => show('settings', { filter: 'day' })}
          checksButton={checksButton}
        />
      )}
    </>
  );
}

/** Finding a person, and the main places of the pane. */
function TopBar(pane: ReturnType<typeof useSchoolPane> & { readonly school: School }) {
  const styles = useStyles();
  const { state, school, employee, goOn } = pane;
  return (
    <div className={styles.top}>
      {/* The team list has a search box of its own. */}
      {state.screen !== 'team' && (
        <PersonSearch
          employees={school.employees}
          current={employee}
          choose={pane.select}
          day={pane.day}
          step={pane.step}
        />
      )}
      <ScreenBar screen={state.screen} show={goOn} />
    </div>
  );
}

type BodyProps = ReturnType<typeof useSchoolPane> &
  Pick<ComponentProps<typeof ShownScreen>, 'problems' | 'goTo' | 'leaveChecks'>;

/** What stands between the bars: the way to begin where our tables are not there, else a screen. */
function PaneBody(pane: BodyProps) {
  const { t } = usePane();
  const { state, school, day, message, access } = pane;
  const { reading, screen } = state;
  if (!reading) return null;
  if (!school)
    return (
      <Suspense fallback={<LoadingScreen label={t.app.loading} />}>
        <StartScreen message={message} build={(choice) => void pane.build(choice)} />
      </Suspense>
    );
  return (
    <>
      {pane.asksRules && day !== null && screen === 'person' && (
        <Suspense fallback={null}>
          <RulesQuestion school={school} day={day} access={access} />
        </Suspense>
      )}
      <ShownScreen {...pane} {...{ id: screen, reading, school, options: state.options }} />
    </>
  );
}

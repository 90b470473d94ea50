import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { DEFAULT_SETTINGS } from '../../tables/settings';
import { explainFailure } from '../../workbook/problems';
import type { DataProblem } from '../../tables/dataProblem';
import { goTo } from '../../workbook/events/selection';
import { changeOf, write } from '../../workbook/write/lazyWrites';
import { CommandNotice } from '../ui/CommandNotice';
import { Notice } from '../ui/Notice';
import { PersonHeader } from '../features/person/PersonHeader';
import { PersonSearch } from './PersonSearch';
import { ScreenBar } from './ScreenBar';
import { StatusBar } from './StatusBar';
import { TakenBackBar } from '../ui/TakenBackBar';
import { usePane } from '../ui/context';
import { dismissMessage, performCommand, useCommandMessage } from '../host/commands';
import { timeNow } from '../host/clock';
import { measureInteractive } from '../host/timing';
import { LazyScreen } from './LazyScreen';
import { LoadingScreen } from './LoadingScreen';
import { NobodyScreen } from '../features/person/NobodyScreen';
import { loadPlanPart, PersonScreen } from '../features/person/PersonScreen';
import type { PaneMemory, ScreenId, ScreenOptions, WriteAccess } from '../ui/screen';
import type { StartChoice } from '../features/start/StartScreen';
import { neighbour } from '../../school/findPeople';
import { reduce, startState } from './store';
import { useAction } from '../ui/useAction';
import { useAnnouncements } from './useAnnouncements';
import { useProblems } from './useProblems';
import { useStepKeys } from './useStepKeys';
import { RememberedState } from '../ui/rememberedState';
import { useWorkbook } from './useWorkbook';
import type { Trying } from '../features/wishes/wishActions';

const StartScreen = lazy(() => import(/* webpackChunkName: "start" */ '../features/start/StartScreen'));
const MenuScreen = lazy(() => import(/* webpackChunkName: "menu" */ './MenuScreen'));
const RulesQuestion = lazy(
  () => import(/* webpackChunkName: "question" */ '../features/settings/RulesQuestion'),
);
const ChecksScreen = lazy(() => import(/* webpackChunkName: "checks" */ '../features/checks/ChecksScreen'));

const useStyles = makeStyles({
  top: {
    // Office lays its own menu over the top right corner.
    padding: `${tokens.spacingVerticalS} 36px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Scrolls between the two bars, so that neither covers what has the focus; what is told below a field comes into sight with it.
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', scrollPaddingBottom: '64px' },
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

/** The pane of one workbook: which screen is shown, and what happens in the workbook. */
export function SchoolPane() {
  const styles = useStyles();
  const { t, language, announce } = usePane();
  const [state, dispatch] = useReducer(reduce, startState);
  const { reading, failure, key, screen } = state;
  const [workbook, opening] = useWorkbook(reading, dispatch);
  const going = useAction();
  const checksButton = useRef<HTMLButtonElement>(null);
  const school = reading?.school ?? null;
  const employee = key === null ? null : (school?.byKey.get(key) ?? null);
  const day = school?.referenceDay ?? null;
  const problems = useProblems(reading, day);
  const message = useCommandMessage();
  const drafts = key === null ? undefined : state.drafts.get(key);
  // Asked until it is answered; it then still shows what was written.
  const [asks, setAsks] = useState(false);
  if (school && !school.settings.rulesChosen && !asks) setAsks(true);
  useAnnouncements(employee, day, school?.settings ?? DEFAULT_SETTINGS, drafts);

  // Buttons of the ribbon build too; what they built is there to be read.
  useEffect(() => {
    if (!message) return;
    announce(`${message.text.what} ${message.text.fix}`);
    if (message.kind === 'done') void workbook.start();
  }, [message, announce, workbook]);

  const step = (direction: -1 | 1) => {
    const next = school && neighbour(school.employees, key, direction);
    if (next) dispatch({ type: 'select', key: next.key });
  };
  useStepKeys(step);

  const actions = useMemo<Trying>(
    () => ({
      change: (wish, change) => key !== null && dispatch({ type: 'draft', key, wish, change }),
      reset: (wish) => key !== null && dispatch({ type: 'dropDraft', key, wish }),
    }),
    [key],
  );
  const show = useCallback(
    (to: ScreenId, options?: ScreenOptions) => dispatch({ type: 'show', screen: to, options }),
    [],
  );
  const select = useCallback((chosen: string) => dispatch({ type: 'select', key: chosen }), []);
  const wrote = useCallback<WriteAccess['wrote']>(
    async (handle, about = null) => {
      const { something, school: ofSchool } = await changeOf(handle);
      // What changed nothing needs no way back.
      if (something) dispatch({ type: 'wrote', write: { handle, key: about } });
      announce(handle.what);
      if (ofSchool) await workbook.refresh();
    },
    [announce, workbook],
  );
  const access = useMemo<WriteAccess>(
    () => ({
      writes: state.writes.map(({ handle }) => handle),
      takenBack: state.takenBack,
      lastAbout: (about, tables) => {
        const last = state.writes.filter((write) => write.key === about).at(-1)?.handle;
        return last?.tables.some(({ table }) => tables.includes(table)) ? last : undefined;
      },
      write: async (edit, what, { key: about, written, ...pacing } = {}) => {
        const handle = await write(edit, what, pacing);
        written?.(handle);
        await wrote(handle, about);
        return handle;
      },
      wrote,
      undone: async (handle) => {
        dispatch({ type: 'undone', handle, at: timeNow() });
        if ((await changeOf(handle)).school) await workbook.refresh();
      },
    }),
    [state.writes, state.takenBack, wrote, workbook],
  );
  const memory = useMemo<PaneMemory>(
    () => ({
      forgetPeople: async (whom, handle) => {
        const { forgetPeople } = await import(
          /* webpackChunkName: "privacy" */ '../../workbook/write/forgetPeople'
        );
        RememberedState.forgetAll();
        dispatch({ type: 'erased', whom, handle, without: (write) => forgetPeople(write, whom) });
      },
      forget: (handle) => dispatch({ type: 'forget', handle }),
    }),
    [],
  );
  const takenBackSeen = useCallback(() => dispatch({ type: 'takenBackSeen' }), []);
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [key, screen]);
  useEffect(() => void loadPlanPart().catch(() => undefined), []);
  const started = reading !== null || failure !== null;
  useEffect(() => {
    if (started) measureInteractive();
  }, [started]);

  const build = async (choice: StartChoice) => {
    const done = await performCommand(choice === 'eigenlijst' ? 'legewerkmap' : choice);
    if (done && choice === 'eigenlijst') show('staffImport');
  };

  const goToProblem = ({ place }: DataProblem) => place && going.run(() => goTo(place));

  if (!reading && (!failure || opening)) {
    const stop = opening && { text: t.app.stop, run: workbook.stop };
    const label = opening ? t.app.opening(Math.floor((100 * opening.done) / opening.all)) : t.app.loading;
    return <LoadingScreen label={label} stop={stop} />;
  }
  const failed = failure && explainFailure(failure, language);
  return (
    <>
      {school && (
        <div className={styles.top}>
          <PersonSearch employees={school.employees} current={employee} choose={select} step={step} />
          <ScreenBar
            screen={screen}
            show={(to) => {
              // Who goes on has read what was done.
              if (message?.kind === 'done') dismissMessage();
              show(to);
            }}
          />
        </div>
      )}
      <main ref={body} className={styles.body}>
        {(failed || going.refused || (school && (message || day === null || school.referenceIsFormula))) && (
          <div className={styles.notices}>
            {failed && (
              <Notice
                intent="error"
                what={failed.what}
                fix={failed.fix}
                action={{ text: t.app.retry, run: () => void workbook.start() }}
              />
            )}
            {school && message && <CommandNotice message={message} />}
            {going.refused && <Notice intent="warning" what={going.refused.what} fix={going.refused.fix} />}
            {school && day === null && (
              <Notice intent="warning" what={t.referenceDate.missing} fix={t.referenceDate.missingFix} />
            )}
            {day !== null && school?.referenceIsFormula && (
              <Notice intent="info" what={t.referenceDate.formula} fix={t.referenceDate.formulaFix} />
            )}
          </div>
        )}
        {school && asks && day !== null && screen === 'person' && (
          <Suspense fallback={null}>
            <RulesQuestion school={school} day={day} access={access} />
          </Suspense>
        )}
        {reading && !school && (
          <Suspense fallback={<LoadingScreen label={t.app.loading} />}>
            <StartScreen message={message} build={(choice) => void build(choice)} />
          </Suspense>
        )}
        {school && screen === 'checks' && (
          <Suspense fallback={null}>
            <ChecksScreen
              problems={problems}
              back={() => {
                show('person');
                checksButton.current?.focus();
              }}
              goTo={goToProblem}
            />
          </Suspense>
        )}
        {school && screen === 'menu' && (
          <Suspense fallback={null}>
            <MenuScreen show={show} />
          </Suspense>
        )}
        {reading && school && screen !== 'person' && screen !== 'menu' && screen !== 'checks' && (
          <LazyScreen
            id={screen}
            reading={reading}
            school={school}
            day={day}
            employee={employee}
            options={state.options}
            show={show}
            select={select}
            access={access}
            memory={memory}
          />
        )}
        {school && screen === 'person' && !employee && <NobodyScreen empty={school.employees.length === 0} />}
        {employee && day === null && screen === 'person' && <PersonHeader employee={employee} day={null} />}
        {reading && employee && day !== null && screen === 'person' && (
          <PersonScreen
            // Open panels and half-typed amounts belong to one person.
            key={employee.key}
            reading={reading}
            employee={employee}
            day={day}
            drafts={drafts}
            actions={actions}
            show={show}
            access={access}
            goTo={goToProblem}
          />
        )}
      </main>
      {state.showsTakenBack && (
        <TakenBackBar
          // The same once more is shown as long again.
          key={state.takenBack.length}
          what={state.takenBack.at(-1)?.what ?? ''}
          seen={takenBackSeen}
        />
      )}
      {school && (
        <StatusBar
          day={day}
          problems={problems.length}
          showChecks={() => show('checks')}
          checksButton={checksButton}
        />
      )}
    </>
  );
}

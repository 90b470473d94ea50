import { loadExplain } from '../../workbook/lazyExplain';
import { rememberWorkers } from '../../workbook/write/worker';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { neighbour } from '../../school/findPeople';
import type { School } from '../../school/school';
import type { CommandMessage } from '../../commands';
import { loadPersonParts } from '../features/person/PersonScreen';
import type { StartChoice } from '../features/start/StartScreen';
import type { Trying } from '../features/wishes/trying';
import { dismissMessage, performCommand, useCommandMessage } from '../host/commands';
import { measureInteractive } from '../host/timing';
import { usePane } from '../ui/context';
import { loadNotice } from '../ui/LazyNotice';
import type { ScreenId, ScreenOptions } from '../ui/screen';
import { reduce, startState } from './store';
import { useAnnouncements } from './useAnnouncements';
import { useStepKeys } from './useStepKeys';
import { useWorkbook, type WorkbookAccess } from './useWorkbook';
import { usePaneMemory, useWriteAccess } from './useWriteAccess';

/** What a button of the ribbon has to say, announced; what it built is read. */
function useRibbon(workbook: WorkbookAccess): CommandMessage | null {
  const { announce } = usePane();
  const message = useCommandMessage();
  useEffect(() => {
    if (!message) return;
    announce(`${message.text.what} ${message.text.fix}`);
    if (message.kind === 'done') void workbook.start();
  }, [message, announce, workbook]);
  return message;
}

/**
 * What a command did is no news any more once something else was written, the first employee was typed in, or the reader goes elsewhere.
 *
 * @param people how many employees there are; null as long as the workbook was not read
 * @returns goes to another screen
 */
function useGoingOn(
  message: CommandMessage | null,
  writes: number,
  people: number | null,
  show: (to: ScreenId) => void,
) {
  const shown = useRef({ message, writes });
  const wereNone = useRef(false);
  useEffect(() => {
    const isFirst = wereNone.current && people !== null && people > 0;
    if (people !== null) wereNone.current = people === 0;
    if (shown.current.message !== message) shown.current = { message, writes };
    else if (message?.kind === 'done' && (isFirst || shown.current.writes !== writes)) dismissMessage();
  }, [message, writes, people]);
  return (to: ScreenId) => {
    if (message?.kind === 'done') dismissMessage();
    show(to);
  };
}

/** Makes the sheets that the reader chose to begin with; who has a list of their own goes on to it. */
async function buildSheets(choice: StartChoice, show: (to: ScreenId) => void): Promise<void> {
  const done = await performCommand(choice === 'eigenlijst' ? 'legewerkmap' : choice);
  if (!done || choice !== 'eigenlijst') return;
  // The next screen reads the list: nobody has to fill in the sheets first.
  dismissMessage();
  show('staffImport');
}

/** Whether it is to be asked who may save: until it is answered, and then still, to show what was written. */
function useAsksRules(school: School | null): boolean {
  const [asks, setAsks] = useState(false);
  if (school && !school.settings.rulesChosen && !asks) setAsks(true);
  return asks;
}

/** Loads the planner, the notices and their sentences ahead, and measures when the pane can first be used. */
function useFirstScreen(shown: boolean): void {
  useEffect(() => {
    for (const load of [loadPersonParts, loadNotice, loadExplain]) load().catch(() => undefined);
  }, []);
  useEffect(() => {
    if (shown) measureInteractive();
  }, [shown]);
}

/** Where the pane is, what it knows of the workbook, and what can be done. */
export function useSchoolPane() {
  const [state, dispatch] = useReducer(reduce, startState);
  const { reading, failure, key } = state;
  const [workbook, opening] = useWorkbook(reading, dispatch);
  const school = reading?.school ?? null;
  const employee = key === null ? null : (school?.byKey.get(key) ?? null);
  const day = school?.referenceDay ?? null;
  const drafts = key === null ? undefined : state.drafts.get(key);
  useAnnouncements(employee, day, reading, drafts);
  const workers = school?.settings.workers;
  useEffect(() => rememberWorkers(workers ?? []), [workers]);
  const message = useRibbon(workbook);
  const asksRules = useAsksRules(school);

  const step = (direction: -1 | 1) => {
    const next = school && neighbour(school.employees, key, direction);
    if (next) dispatch({ type: 'select', key: next.key });
  };
  useStepKeys(step);
  const show = useCallback(
    (to: ScreenId, options?: ScreenOptions) => dispatch({ type: 'show', screen: to, options }),
    [],
  );
  const goOn = useGoingOn(message, state.writes.length, school?.employees.length ?? null, show);
  const select = useCallback((chosen: string) => dispatch({ type: 'select', key: chosen }), []);
  const trying = useMemo<Trying>(
    () => ({
      change: (wish, change) => key !== null && dispatch({ type: 'draft', key, wish, change }),
      reset: (wish) => key !== null && dispatch({ type: 'dropDraft', key, wish }),
    }),
    [key],
  );
  const build = (choice: StartChoice) => buildSheets(choice, show);
  const access = useWriteAccess(state, dispatch, workbook);
  const memory = usePaneMemory(dispatch);
  const takenBackSeen = useCallback(() => dispatch({ type: 'takenBackSeen' }), []);
  useFirstScreen(reading !== null || failure !== null);
  return {
    state,
    workbook,
    opening,
    school,
    employee,
    day,
    drafts,
    message,
    asksRules,
    step,
    show,
    goOn,
    select,
    trying,
    build,
    access,
    memory,
    takenBackSeen,
  };
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Day } from '../../../domain/calendar';
import type { School } from '../../../school/school';
import { fteOn } from '../../../domain/budget/employment';
import { signalsNl } from '../../../texts/nl/signals';
import { teamNl } from '../../../texts/nl/team';
import { Notice } from '../../ui/Notice';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { usePane, useTexts } from '../../ui/context';
import { SIGNAL_KINDS } from '../../../school/signals/signals';
import { ALL, choices, teamList, type TeamRow, type TeamView } from '../../../school/signals/teamList';
import { SignalProgress } from './SignalProgress';
import { SoonDates } from './SoonDates';
import { TeamFilters } from './TeamFilters';
import { TeamList } from './TeamList';
import { remember, remembered } from './teamMemory';
import { useSignals, type Signals } from './useSignals';
import type { ScreenProps } from '../../ui/screen';

/** The count is told when typing pauses. */
const PAUSE_MS = 600;

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  count: { margin: 0, flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

/** The list as it is drawn, which may be a moment behind what is typed. */
interface TeamShown {
  readonly rows: readonly TeamRow[];
  readonly list: readonly TeamRow[];
  readonly shownView: TeamView;
  readonly functions: readonly string[];
  readonly groups: readonly string[];
}

/** Everybody with what is known of their signals, narrowed down and put in order. */
function useTeam(school: School, day: Day | null, known: Signals['people'], view: TeamView): TeamShown {
  const team = useMemo(() => {
    const groups = new Map<string, string>();
    const groupOf = (name: string) => {
      const group = groups.get(name) ?? school.functions.find(name)?.group ?? '';
      groups.set(name, group);
      return group;
    };
    return school.employees.map((employee) => ({
      employee,
      group: groupOf(employee.functionName),
      fte: employee.employment && day !== null ? fteOn(employee.employment, day) : null,
    }));
  }, [school, day]);
  // What is found of thousands of people need not be drawn at once.
  const people = useDeferredValue(known);
  const rows = useMemo(
    () => team.map((one): TeamRow => ({ ...one, known: people.get(one.employee.key) ?? null })),
    [team, people],
  );
  // Typing stays quick: the list follows.
  const shownView = useDeferredValue(view);
  const complete = people.size >= school.employees.length;
  const list = useMemo(() => teamList(rows, shownView, complete), [rows, shownView, complete]);
  const offered = useMemo(() => choices(team), [team]);
  return { rows, list, shownView, ...offered };
}

/** Everybody, with what asks for attention: the most urgent first, narrowed down and ordered as the reader likes. */
export default function TeamScreen({ reading, school, day, options, select, show }: ScreenProps) {
  const styles = useStyles();
  const { t, announce } = usePane();
  const texts = useTexts(teamNl, 'team');
  const signalTexts = useTexts(signalsNl, 'signals');
  const signals = useSignals(reading, school, day);
  const [view, setView] = useState(() => openingView(options.filter));
  const change = (part: Partial<TeamView>) => setView((before) => ({ ...before, ...part }));
  useEffect(() => {
    remember({ view });
  }, [view]);
  const { rows, list, shownView, functions, groups } = useTeam(school, day, signals.people, view);
  const count = texts.count(list.length, rows.length);
  useEffect(() => {
    const timer = setTimeout(() => announce(count), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [count, announce]);

  const narrowed = list.length < rows.length || view.text !== '';
  return (
    <ScreenFrame title={t.screens.titles.team}>
      {day === null ? (
        <Notice intent="warning" what={texts.noDay} />
      ) : (
        <SoonDates reading={reading} school={school} day={day} show={show} />
      )}
      <TeamFilters
        view={view}
        change={change}
        functions={functions}
        groups={groups}
        texts={texts}
        signalTexts={signalTexts}
      />
      <div className={styles.line}>
        <p className={styles.count}>{count}</p>
        {narrowed && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => change({ ...ALL, sort: view.sort, descending: view.descending })}
          >
            {texts.clear}
          </Button>
        )}
      </div>
      {day !== null && <SignalProgress signals={signals} texts={texts} />}
      {list.length === 0 && <p className={styles.count}>{texts.nobody}</p>}
      <TeamList rows={list} kind={shownView.kind} texts={texts} signalTexts={signalTexts} open={select} />
    </ScreenFrame>
  );
}

/** As the reader left it, or with the kind of signal that another screen sends the reader for. */
function openingView(filter: string | undefined): TeamView {
  const kind = SIGNAL_KINDS.find((known) => known === filter);
  return kind ? { ...ALL, kind } : remembered().view;
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { teamNl } from '../../../texts/nl/team';
import { AssumedBalances } from '../../ui/AssumedBalances';
import { Notice } from '../../ui/Notice';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { usePane, useTexts } from '../../ui/context';
import { useTold } from '../../ui/useTold';
import { SIGNAL_KINDS } from '../../../school/signals/signals';
import { ALL, type TeamRow, type TeamView } from '../../../school/signals/teamList';
import { MergeOffer } from './MergeOffer';
import { SignalProgress } from './SignalProgress';
import { SoonDates } from './SoonDates';
import { TeamFilters } from './TeamFilters';
import { TeamList } from './TeamList';
import { remember, remembered } from './teamMemory';
import { useSignals } from './useSignals';
import { useTeam } from './useTeam';
import type { ScreenProps } from '../../ui/screen';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  count: { margin: 0, flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

/** Everybody, with what asks for attention: the most urgent first, narrowed down and ordered as the reader likes. */
export default function TeamScreen({ reading, school, day, options, select, show, access }: ScreenProps) {
  const styles = useStyles();
  const { t } = usePane();
  const texts = useTexts(teamNl);
  const signals = useSignals(reading, school, day);
  const [view, setView] = useState(() => openingView(options.filter));
  const change = (part: Partial<TeamView>) => setView((before) => ({ ...before, ...part }));
  useEffect(() => {
    remember({ view });
  }, [view]);
  const { rows, list, headings, shownView, functions, groups, organisation } = useTeam(
    school,
    day,
    signals.people,
    view,
  );
  const count = texts.count(list.length, rows.length);
  useTold(count);

  const narrowed = list.length < rows.length || view.text !== '';
  const { sort, descending, headingsBy } = view;
  const showAll = () => change({ ...ALL, sort, descending, headingsBy });
  return (
    <ScreenFrame title={t.screens.titles.team}>
      {day === null ? (
        <Notice intent="warning" what={texts.noDay} />
      ) : (
        <>
          <SoonDates reading={reading} school={school} day={day} show={show} />
          <AssumedBalances school={school} day={day} />
        </>
      )}
      <TeamFilters
        view={view}
        change={change}
        functions={functions}
        groups={groups}
        organisation={organisation}
      />
      <MergeOffer organisation={organisation} access={access} />
      <CountLine {...{ count, narrowed, showAll, list, show }} />
      {day !== null && <SignalProgress signals={signals} />}
      {list.length === 0 && <p className={styles.count}>{texts.nobody}</p>}
      <TeamList rows={list} headings={headings} kind={shownView.kind} open={select} />
    </ScreenFrame>
  );
}

interface CountProps extends Pick<ScreenProps, 'show'> {
  readonly count: string;
  /** Whether some are not shown. */
  readonly narrowed: boolean;
  readonly showAll: () => void;
  readonly list: readonly TeamRow[];
}

/** How many are shown, the way to all of them, and what can be done for those who are shown together. */
function CountLine({ count, narrowed, showAll, list, show }: CountProps) {
  const styles = useStyles();
  const texts = useTexts(teamNl);
  const together = () => show('bulk', narrowed ? { people: list.map(({ employee }) => employee.key) } : {});
  return (
    <div className={styles.line}>
      <p className={styles.count}>{count}</p>
      {narrowed && (
        <Button size="small" appearance="subtle" onClick={showAll}>
          {texts.clear}
        </Button>
      )}
      {list.length > 0 && (
        <Button size="small" onClick={together}>
          {texts.together(narrowed ? list.length : null)}
        </Button>
      )}
    </div>
  );
}

/** As the reader left it, or with the kind of signal that another screen sends the reader for. */
function openingView(filter: string | undefined): TeamView {
  const kind = SIGNAL_KINDS.find((known) => known === filter);
  return kind ? { ...ALL, kind } : remembered().view;
}

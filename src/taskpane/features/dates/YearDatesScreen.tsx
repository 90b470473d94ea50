import { Link } from '@fluentui/react-components';
import { useCallback, useMemo, type ReactNode } from 'react';
import { DUTIES_WITHOUT_DAY, FRAMES } from '../../../cao/calendarDates';
import { yearDatesNl } from '../../../texts/nl/yearDates';
import { byMonth, entriesOf, yearViewSteps, type YearView } from '../../../school/dates/yearView';
import { GroupSelect } from '../../ui/GroupSelect';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useListStyles } from '../../ui/listStyles';
import { usePane, useTexts } from '../../ui/context';
import { useGroup } from '../../ui/useGroup';
import { useSteps } from '../../ui/useSteps';
import type { ScreenProps } from '../../ui/screen';
import { DateCard } from './DateCard';
import { YearFiles } from './YearFiles';
import { usePlainStyles } from '../../ui/plainStyles';
import { dayScreen, type DayScreenProps } from '../../ui/dayScreen';

/** What has to be done when in the coming year, for the school and for everybody in it. */
export default dayScreen('yearDates', yearDatesNl, Year);

function Year({ reading, school, day, select, show, access }: DayScreenProps) {
  const plain = usePlainStyles();
  const texts = useTexts(yearDatesNl);
  const work = useCallback(() => yearViewSteps(reading, school, day), [reading, school, day]);
  const { last: view, share } = useSteps(work);
  if (view === null)
    return share === null ? null : (
      <p className={plain.paragraph}>{texts.working(Math.round(100 * share))}</p>
    );
  return (
    <Days view={view} school={school} select={select} access={access}>
      {view.vo && <Undated framesKnown={school.settings.framesOn !== null} show={show} />}
    </Days>
  );
}

interface DaysProps extends Pick<ScreenProps, 'school' | 'select' | 'access'> {
  readonly view: YearView;
  /** Stands below the days. */
  readonly children: ReactNode;
}

/** The days by month, of everybody or of who belongs to a team, manager or location. */
function Days({ view, school, select, access, children }: DaysProps) {
  const lists = useListStyles();
  const texts = useTexts(yearDatesNl);
  const { organisation, chosen, choose, group } = useGroup(school.employees);
  const entries = useMemo(() => {
    const people = view.people.filter(({ employee }) => organisation.isIn(employee, chosen));
    return entriesOf({ ...view, people });
  }, [view, organisation, chosen]);
  const months = useMemo(() => byMonth(entries, view.day), [entries, view.day]);
  const list = [school.settings.schoolName, ...(chosen === null ? [] : [chosen.by, chosen.key])].join('|');
  return (
    <>
      {!view.vo && <Notice intent="info" what={texts.notVo} />}
      <GroupSelect organisation={organisation} chosen={chosen} choose={choose} />
      <YearFiles
        key={list}
        entries={entries}
        day={view.day}
        list={list}
        of={group?.label ?? ''}
        access={access}
      />
      {months.map(({ month, entries: own }) => (
        <Section key={month} title={month === null ? texts.passed : texts.monthHeading(month)}>
          <ul className={lists.s}>
            {own.map((entry) => (
              <li key={`${entry.day} ${entry.kind}`} className={lists.card}>
                <DateCard entry={entry} select={select} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {children}
    </>
  );
}

/** What comes every year without a day, and the frames of which the last day is not known. */
function Undated({ framesKnown, show }: { readonly framesKnown: boolean } & Pick<ScreenProps, 'show'>) {
  const plain = usePlainStyles();
  const { t } = usePane();
  const lists = useListStyles();
  const texts = useTexts(yearDatesNl);
  return (
    <Section title={texts.noDayTitle}>
      <ul className={lists.s}>
        {DUTIES_WITHOUT_DAY.map(({ id, article }) => (
          <li key={id} className={lists.card}>
            <span>{texts.duties[id]}</span>
            <span className={plain.quiet}>{texts.article(article)}</span>
          </li>
        ))}
        {!framesKnown && (
          <li className={lists.card}>
            <span>{texts.framesUnknown}</span>
            <span className={plain.quiet}>{texts.article(FRAMES.article)}</span>
            <Link as="button" onClick={() => show('settings')}>
              {t.screens.titles.settings}
            </Link>
          </li>
        )}
      </ul>
    </Section>
  );
}

import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { CaoName } from '../../../cao/rules';
import { monthOf } from '../../../domain/calendar';
import { talksNl } from '../../../texts/nl/talks';
import { baseCao } from '../../../school/read/ownRules';
import { keepsPersonalPlans } from '../../../school/read/talks';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { accessWith } from '../../ui/accessWith';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { GroupSelect } from '../../ui/GroupSelect';
import { HeadingsSelect } from '../../ui/HeadingsSelect';
import { LongList } from '../../ui/LongList';
import { SelectField } from '../../ui/SelectField';
import { useGroup, type ShownGroup } from '../../ui/useGroup';
import { useHeadings } from '../../ui/useHeadings';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import { MONTHS_AHEAD, talkList, type TalkRow } from '../../../school/signals/talkList';
import { TalkCard } from './TalkCard';
import { useSignals, type Signals } from '../team/useSignals';
import { usePlainStyles } from '../../ui/plainStyles';
import { dayScreen, type DayScreenProps } from '../../ui/dayScreen';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  month: { maxWidth: '220px' },
  group: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
});

/** Whom to see in a month, with what to bring up, and keeping what was said. */
export default dayScreen('talks', talksNl, TalkMonth);

function TalkMonth({ reading, school, day, select, access }: DayScreenProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useTexts(talksNl);
  const signals = useSignals(reading, school, day);
  const [monthsOn, setMonthsOn] = useState(0);
  const [written, setWritten] = useState<UndoHandle | null>(null);
  const months = useRef<HTMLSelectElement>(null);
  const { talks, settings } = school;
  const group = useGroup(school.employees);
  const { due, unknown } = useMemo(
    () => talkList({ employees: group.people, talks, settings, day, monthsOn }),
    [group.people, talks, settings, day, monthsOn],
  );
  const late = due.filter(({ overdue }) => overdue).length;
  const monthName = (on: number) => texts.monthName(monthOf(day, on).first);
  const cao = baseCao(reading);
  const listAccess = accessWith(access, setWritten);
  const list = { group, signals, day, monthsBetween: settings.talkMonths, cao, select, access: listAccess };
  return (
    <>
      <SelectField
        className={styles.month}
        label={texts.month}
        value={monthsOn}
        options={Array.from({ length: MONTHS_AHEAD + 1 }, (_, on) => [on, monthName(on)] as const)}
        change={setMonthsOn}
        selectRef={months}
      />
      <GroupSelect className={styles.group} {...group} />
      <HeadingsSelect className={styles.group} {...group} />
      {written && (
        <LastWriteNotice
          key={written.what}
          write={written}
          undone={() => {
            // The notice goes away with its button.
            months.current?.focus();
            setWritten(null);
            void access.undone(written);
          }}
        />
      )}
      <p className={plain.paragraph} role="status">
        {texts.count(due.length, monthName(monthsOn))} {late > 0 && texts.overdueCount(late)}
      </p>
      {cao === 'VO' && <p className={plain.quiet}>{texts.always}</p>}
      <TalkCards rows={due} headingAs="h2" {...list} />
      {unknown.length > 0 && <UnknownDates rows={unknown} {...list} />}
      {cao === 'VO' && !keepsPersonalPlans(reading.raw) && (
        <p className={plain.quiet}>{texts.plansNotKept}</p>
      )}
      <p className={plain.quiet}>{texts.interval(settings.talkMonths)}</p>
    </>
  );
}

/** Those of whom no conversation is known, shown when asked for. */
function UnknownDates(props: CardsProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useTexts(talksNl);
  const [shown, setShown] = useState(false);
  return (
    <>
      <h2 className={styles.title}>{texts.unknownTitle}</h2>
      <p className={plain.paragraph}>{texts.unknown(props.rows.length)}</p>
      <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? texts.hideUnknown : texts.showUnknown}
      </Button>
      {shown && <TalkCards {...props} />}
    </>
  );
}

interface CardsProps extends Pick<DayScreenProps, 'day' | 'select' | 'access'> {
  readonly rows: readonly TalkRow[];
  readonly group: Pick<ShownGroup, 'organisation' | 'headingsBy'>;
  readonly headingAs?: 'h2';
  readonly signals: Signals;
  readonly monthsBetween: number;
  readonly cao: CaoName;
}

const employeeOf = ({ employee }: TalkRow) => employee;

function TalkCards({ rows, group, headingAs, signals, day, monthsBetween, cao, select, access }: CardsProps) {
  const lists = useListStyles();
  const { list, headings } = useHeadings(rows, group.headingsBy, group.organisation, employeeOf);
  if (rows.length === 0) return null;
  return (
    <LongList
      className={lists.s}
      items={list}
      headings={headings}
      headingAs={headingAs}
      keyOf={({ employee }) => employee.key}
      draw={(row) => (
        <TalkCard
          row={row}
          signals={signals.people.get(row.employee.key) ?? null}
          day={day}
          monthsBetween={monthsBetween}
          cao={cao}
          open={() => select(row.employee.key)}
          access={access}
        />
      )}
    />
  );
}

import { useEffect, useMemo } from 'react';
import { compareStaff, decideStaff, fieldsOf, readStaffList } from '../../imports/staffList';
import { ScreenFrame } from '../components/ScreenFrame';
import { usePane } from '../context';
import { today } from '../host/clock';
import {
  currentPeople,
  decisionsOf,
  noImport,
  reduceImport,
  type StaffImport,
  type StaffSource,
} from '../state/staffImport';
import { Kept, useKeptReducer } from '../useKept';
import type { ScreenProps } from './screen';
import { ChangesPart } from './staffImport/ChangesPart';
import { LinkPart } from './staffImport/LinkPart';
import { ColumnsPart } from './staffImport/ColumnsPart';
import { Part } from '../components/Part';
import { useListStyles } from './staffImport/listStyles';
import { QuestionsPart } from './staffImport/QuestionsPart';
import { SourcePart } from './staffImport/SourcePart';
import { UnderstoodPart } from './staffImport/UnderstoodPart';
import { useStaffTexts } from './staffImport/useStaffTexts';
import { WritePart } from './staffImport/WritePart';

/** Another screen is often looked at in between: the list and what was chosen for it are still there afterwards. */
const kept = new Kept<StaffImport>(noImport);

/** Takes in HR's own list: read it, correct what was understood, compare it with the workbook, and copy or link it. */
export default function StaffImportScreen({ school, day, access }: ScreenProps) {
  const { t } = usePane();
  const texts = useStaffTexts();
  const [state, dispatch] = useKeptReducer(reduceImport, kept);
  const { source } = state;
  return (
    <ScreenFrame title={t.screens.titles.staffImport} hint={texts.intro}>
      <SourcePart source={source} choose={(chosen) => dispatch({ type: 'source', source: chosen })} />
      {source && (
        <Understood
          source={source}
          state={state}
          dispatch={dispatch}
          school={school}
          day={day ?? today()}
          access={access}
        />
      )}
    </ScreenFrame>
  );
}

type Props = Pick<ScreenProps, 'school' | 'access'> & {
  readonly source: StaffSource;
  readonly state: StaffImport;
  readonly dispatch: (action: Parameters<typeof reduceImport>[1]) => void;
  readonly day: number;
};

function Understood({ source, state, dispatch, school, day, access }: Props) {
  const styles = useListStyles();
  const { announce } = usePane();
  const texts = useStaffTexts();
  const { choices } = state;
  const reading = useMemo(() => readStaffList(source.cells, choices), [source, choices]);
  const comparison = useMemo(() => {
    const fields = new Set(fieldsOf(reading.columns).keys());
    return compareStaff(currentPeople(school), reading.people, fields, day);
  }, [reading, school, day]);
  const edit = useMemo(() => decideStaff(comparison, decisionsOf(state, day)), [comparison, state, day]);
  const people = reading.people.length;
  const problems = reading.problems.length;
  const summary = texts.source.understood({ name: source.name, people, problems });
  useEffect(() => announce(summary), [announce, summary]);

  if (source.cells.length === 0) return <p className={styles.text}>{texts.source.empty}</p>;
  return (
    <>
      <p className={styles.text}>
        {summary} {source.file && texts.source.asFile(source.file)}
      </p>
      <QuestionsPart
        questions={reading.questions}
        fteUnit={reading.fteUnit}
        chosenUnit={choices.fteUnit}
        chooseUnit={(unit) => dispatch({ type: 'fteUnit', unit })}
        hours={choices.fullTimeHours}
        setHours={(hours) => dispatch({ type: 'fullTimeHours', hours })}
      />
      <ColumnsPart cells={source.cells} reading={reading} choices={choices} dispatch={dispatch} />
      <UnderstoodPart source={source} reading={reading} />
      <ChangesPart comparison={comparison} state={state} day={day} dispatch={dispatch} />
      <Part title={texts.write.title}>
        <WritePart name={source.name} edit={edit} blocked={reading.questions.length > 0} access={access} />
        <LinkPart source={source} reading={reading} hasPeople={school.employees.length > 0} access={access} />
      </Part>
    </>
  );
}

import { memo, useMemo, type Dispatch } from 'react';
import type { CaoName } from '../../../cao/rules';
import type { Day } from '../../../domain/calendar';
import {
  decideStaff,
  decidesAnything,
  keptName,
  keptText,
  type StaffDecisions,
  type StaffListReading,
} from '../../../imports/staffList';
import { fileChoiceNl } from '../../../texts/nl/fileChoice';
import type { KeptRow } from '../../../school/edits/settings';
import { Notice } from '../../ui/Notice';
import { Part } from '../../ui/Part';
import { useTexts } from '../../ui/context';
import { fileText } from '../../ui/fileChoice/fileLines';
import { decisionsOf, type StaffImport, type StaffImportAction, type StaffSource } from './staffImport';
import type { StaffReading } from './staffReading';
import type { ScreenProps } from '../../ui/screen';
import { ChangesPart } from './ChangesPart';
import { ColumnsPart } from './ColumnsPart';
import { EndingHoursPart } from './EndingHoursPart';
import { LinkPart } from './LinkPart';
import { QuestionsPart } from './QuestionsPart';
import { SinceLastPart } from './SinceLastPart';
import { SummaryList } from './SummaryList';
import { UnderstoodPart } from './UnderstoodPart';
import { useStaffTexts } from './useStaffTexts';
import { WritePart } from './WritePart';
import { usePlainStyles } from '../../ui/plainStyles';

export interface ListProps extends Pick<ScreenProps, 'school' | 'access'> {
  readonly source: StaffSource;
  readonly state: StaffImport;
  readonly dispatch: Dispatch<StaffImportAction>;
  readonly day: Day;
  /** The CAO that the school is under. */
  readonly cao: CaoName;
  readonly known: StaffReading;
  /** Whether what is known is of the choices and the workbook as they are now: else nothing can be written yet. */
  readonly current: boolean;
  /** What is known, in a sentence. */
  readonly summary: string;
}

/** Whether neither the headers nor the cells say of any column that it is the number: a letter, a page, another table. */
function isNoList({ headerRow, questions, columns }: StaffListReading): boolean {
  const known = columns.filter(({ field, confidence }) => field !== null && confidence !== 'guess').length;
  return questions.includes('number') && (headerRow === null || known < 2);
}

/** A list as it was understood, with all that can be corrected and chosen. Not drawn anew while it is being read. */
export const ListParts = memo(function ListParts(props: ListProps) {
  const { source, state, dispatch, school, day, cao, known, summary } = props;
  const plain = usePlainStyles();
  const texts = useStaffTexts();
  const fileTexts = useTexts(fileChoiceNl);
  const { choices } = state;
  const { reading, comparison } = known;
  const decisions = useMemo(() => decisionsOf(state, comparison, day, cao), [state, comparison, day, cao]);

  if (source.cells.length === 0) return <p className={plain.line}>{texts.source.empty}</p>;
  return (
    <>
      <p className={plain.line}>
        {summary} {source.file && fileText(fileTexts, source.file)}
      </p>
      {isNoList(reading) && (
        <Notice intent="warning" what={texts.source.noList} fix={texts.source.noListFix} />
      )}
      <EarlierChoices state={state} dispatch={dispatch} />
      <SinceLastPart comparison={comparison} />
      <QuestionsPart cells={source.cells} reading={reading} choices={choices} dispatch={dispatch} />
      <ColumnsPart cells={source.cells} reading={reading} choices={choices} dispatch={dispatch} />
      <UnderstoodPart source={source} reading={reading} />
      <ChangesPart comparison={comparison} state={state} school={school} day={day} dispatch={dispatch}>
        <EndingHoursPart {...{ comparison, decisions, day, cao, dispatch }} />
      </ChangesPart>
      <Writing {...props} decisions={decisions} />
    </>
  );
});

/** Says that the choices of an earlier list with the same headers hold, and lets them go. */
function EarlierChoices({ state, dispatch }: Pick<ListProps, 'state' | 'dispatch'>) {
  const texts = useStaffTexts();
  if (state.earlier !== 'used') return null;
  return (
    <Notice
      intent="info"
      what={texts.kept.used}
      action={{ text: texts.kept.anew, run: () => dispatch({ type: 'earlier', choices: null }) }}
    />
  );
}

/** What was chosen of the list, to be kept for the next one; null where nothing was. */
function useChoicesToKeep(reading: StaffListReading, choices: StaffImport['choices']): KeptRow | null {
  const { explanation } = useStaffTexts().kept;
  return useMemo(() => {
    const name = keptName(reading);
    const value = keptText(reading, choices);
    return name === null || value === null ? null : { name, value, explanation };
  }, [reading, choices, explanation]);
}

/** What is to be written, and writing or linking it. */
function Writing(props: ListProps & { readonly decisions: StaffDecisions }) {
  const { source, state, school, access, cao, known, current, decisions } = props;
  const texts = useStaffTexts();
  const { reading, comparison, obstacles } = known;
  const empty = useMemo(() => !decidesAnything(comparison, decisions), [comparison, decisions]);
  const kept = useChoicesToKeep(reading, state.choices);
  return (
    <Part title={texts.write.title}>
      <SummaryList summary={known.summary} short={known.short} decisions={decisions} />
      <WritePart
        name={source.name}
        kept={kept}
        edit={() => decideStaff(comparison, decisions)}
        empty={empty}
        asks={reading.questions.length > 0}
        unread={state.unreadDays.size > 0}
        current={current}
        access={access}
      />
      <LinkPart
        source={source}
        reading={reading}
        obstacles={obstacles}
        cao={cao}
        hasPeople={school.employees.length > 0}
        current={current}
        access={access}
      />
    </Part>
  );
}

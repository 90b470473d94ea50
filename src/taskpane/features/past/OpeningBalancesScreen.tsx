import { useCallback } from 'react';
import { schoolYearOf, type Day } from '../../../domain/calendar';
import { OPENING_FIELDS, type OpeningChoices, type OpeningReading } from '../../../imports/openingBalances';
import { setOpenings } from '../../../school/edits/openings';
import type { RawTable } from '../../../tables/rawTables';
import { openingBalancesNl } from '../../../texts/nl/openingBalances';
import { pastListsNl } from '../../../texts/nl/pastLists';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { usePane, useTexts } from '../../ui/context';
import type { ScreenProps } from '../../ui/screen';
import { ColumnsPart } from './ColumnsPart';
import { ListScreen } from './ListScreen';
import { SourcePart } from './SourcePart';
import { UnderstoodOpeningsPart } from './UnderstoodOpeningsPart';
import { WritePart } from './WritePart';
import { newOpenings, openingSteps, type UnderstoodOpenings } from './openingBalances';
import { usePastList, type ListCells } from './pastList';

const NOTHING_CHOSEN: OpeningChoices = {};
/** School years that a whole list can be of: longer nobody saves. */
const YEARS_OFFERED = 6;

/** Takes in what was left of earlier school years: pasted or chosen, understood, and written in one go. */
export default function OpeningBalancesScreen(props: ScreenProps) {
  const { t } = usePane();
  const texts = useTexts(openingBalancesNl);
  const found = props.reading.raw.tables.Beginsaldi;
  return (
    <ListScreen {...props} title={t.screens.titles.openingBalances} hint={texts.hint}>
      {(day) =>
        found ? (
          <OpeningList {...props} day={day} found={found} />
        ) : (
          <Notice intent="warning" what={texts.noTable} />
        )
      }
    </ListScreen>
  );
}

type ListProps = ScreenProps & { readonly day: Day; readonly found: RawTable };

function OpeningList({ school, day, access, found }: ListProps) {
  const texts = useTexts(openingBalancesNl);
  const { questions } = useTexts(pastListsNl);
  const understand = useCallback(
    (cells: ListCells, choices: OpeningChoices) => openingSteps(cells, school, found, { ...choices, day }),
    [school, day, found],
  );
  const list = usePastList(NOTHING_CHOSEN, understand);
  const { last, current, choices, choose } = list;
  const reading = last?.reading;
  const balances = current ? (reading?.balances ?? []) : [];
  const asked = { ...questions, ...texts.questions };
  return (
    <>
      <SourcePart list={list} label={texts.field} />
      {last && reading && (
        <>
          <ColumnsPart
            columns={reading.columns}
            fields={OPENING_FIELDS.map((field) => [field, texts.fields[field]] as const)}
            chosen={choices.columns}
            choose={(columns) => choose({ columns })}
            asked={(['person', 'year', 'amount'] as const).flatMap((question) =>
              reading.questions.includes(question) ? [asked[question]] : [],
            )}
          >
            <OpeningQuestions reading={reading} choices={choices} choose={choose} day={day} />
          </ColumnsPart>
          <UnderstoodOpeningsPart understood={last} />
        </>
      )}
      <WritePart
        text={texts.write(balances.length)}
        write={last && balances.length > 0 ? writing(last) : null}
        asks={current && (reading?.questions.length ?? 0) > 0}
        access={access}
      />
    </>
  );

  function writing(understood: UnderstoodOpenings) {
    return {
      edit: setOpenings(newOpenings(understood.reading.balances), understood.found),
      what: texts.written(understood.totals),
      written: () => list.keepLeftOver(understood),
    };
  }
}

interface QuestionProps {
  readonly reading: OpeningReading;
  readonly choices: OpeningChoices;
  readonly choose: (choices: Partial<OpeningChoices>) => void;
  readonly day: Day;
}

/** Of which school year a list without that column is, and what happens to other amounts in the workbook. */
function OpeningQuestions({ reading, choices, choose, day }: QuestionProps) {
  const texts = useTexts(openingBalancesNl);
  const unanswered = ['', useTexts(pastListsNl).choose] as const;
  const last = schoolYearOf(day) - 1;
  const years = Array.from({ length: YEARS_OFFERED }, (_, back) => last - back);
  return (
    <>
      {reading.columns.every(({ field }) => field !== 'year') && (
        <SelectField
          label={texts.yearOfAll}
          value={choices.year === undefined ? '' : String(choices.year)}
          options={[unanswered, ...years.map((year) => [String(year), texts.year(year)] as const)]}
          change={(chosen) => choose({ year: chosen === '' ? undefined : Number(chosen) })}
        />
      )}
      {reading.other.length > 0 && (
        <SelectField
          label={texts.other(reading.other)}
          value={choices.other ?? ''}
          options={[unanswered, ['replace', texts.others.replace], ['keep', texts.others.keep]]}
          change={(chosen) => choose({ other: chosen === '' ? undefined : chosen })}
        />
      )}
    </>
  );
}

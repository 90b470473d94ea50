import { useCallback } from 'react';
import type { Day } from '../../../domain/calendar';
import { EXPENSE_FIELDS, type PastExpenseChoices } from '../../../imports/pastExpenses';
import { bookExpenses } from '../../../school/edits/expenses';
import { pastExpensesNl } from '../../../texts/nl/pastExpenses';
import { pastListsNl } from '../../../texts/nl/pastLists';
import { usePane, useTexts } from '../../ui/context';
import type { ScreenProps } from '../../ui/screen';
import { ColumnsPart } from './ColumnsPart';
import { ExpenseQuestions } from './ExpenseQuestions';
import { ListScreen } from './ListScreen';
import { SourcePart } from './SourcePart';
import { UnderstoodExpensesPart } from './UnderstoodExpensesPart';
import { WritePart } from './WritePart';
import { bookedOf, pastListSteps, type UnderstoodExpenses } from './pastExpenses';
import { usePastList, type ListCells } from './pastList';

const NOTHING_CHOSEN: PastExpenseChoices = {};

/** Takes in what was spent before the workbook was there: pasted or chosen, understood, and booked in one write. */
export default function PastExpensesScreen(props: ScreenProps) {
  const { t } = usePane();
  const texts = useTexts(pastExpensesNl);
  return (
    <ListScreen {...props} title={t.screens.titles.pastExpenses} hint={texts.hint}>
      {(day) => <ExpenseList {...props} day={day} />}
    </ListScreen>
  );
}

function ExpenseList({ school, day, access }: ScreenProps & { readonly day: Day }) {
  const texts = useTexts(pastExpensesNl);
  const { questions } = useTexts(pastListsNl);
  const understand = useCallback(
    (cells: ListCells, choices: PastExpenseChoices) => pastListSteps(cells, school, day, choices),
    [school, day],
  );
  const list = usePastList(NOTHING_CHOSEN, understand);
  const { last, current, choices, choose } = list;
  const reading = last?.reading;
  const expenses = current ? (reading?.expenses ?? []) : [];
  const asked = { ...questions, ...texts.questions };
  return (
    <>
      <SourcePart list={list} label={texts.field} />
      {last && reading && (
        <>
          <ColumnsPart
            columns={reading.columns}
            fields={EXPENSE_FIELDS.map((field) => [field, texts.fields[field]] as const)}
            chosen={choices.columns}
            choose={(columns) => choose({ columns })}
            asked={(['person', 'date', 'amount'] as const).flatMap((question) =>
              reading.questions.includes(question) ? [asked[question]] : [],
            )}
          >
            <ExpenseQuestions reading={reading} choices={choices} choose={choose} />
          </ColumnsPart>
          <UnderstoodExpensesPart understood={last} />
        </>
      )}
      <WritePart
        text={texts.write(expenses.length)}
        write={last && expenses.length > 0 ? booking(last) : null}
        asks={current && (reading?.questions.length ?? 0) > 0}
        access={access}
      />
    </>
  );

  function booking(understood: UnderstoodExpenses) {
    return {
      edit: bookExpenses(bookedOf(understood.reading.expenses)),
      what: texts.written(understood.totals),
      written: () => list.keepLeftOver(understood),
    };
  }
}

import type { PastExpenseChoices, PastExpenseReading } from '../../../imports/pastExpenses';
import { pastExpensesNl } from '../../../texts/nl/pastExpenses';
import { pastListsNl } from '../../../texts/nl/pastLists';
import { SelectField } from '../../ui/SelectField';
import { useTexts } from '../../ui/context';

interface Props {
  readonly reading: PastExpenseReading;
  readonly choices: PastExpenseChoices;
  readonly choose: (choices: Partial<PastExpenseChoices>) => void;
}

/** What a list of expenses can mean in two ways. */
export function ExpenseQuestions({ reading: { questions, twice, booked }, choices, choose }: Props) {
  const texts = useTexts(pastExpensesNl);
  const unanswered = ['', useTexts(pastListsNl).choose] as const;
  return (
    <>
      {(questions.includes('dateOrder') || choices.dateOrder !== undefined) && (
        <SelectField
          label={texts.dateOrder}
          value={choices.dateOrder ?? ''}
          options={[
            unanswered,
            ['dayFirst', texts.dateOrders.dayFirst],
            ['monthFirst', texts.dateOrders.monthFirst],
          ]}
          change={(dateOrder) => choose({ dateOrder: dateOrder === '' ? undefined : dateOrder })}
        />
      )}
      {twice.length > 0 && (
        <SelectField
          label={texts.twice(twice)}
          value={choices.twice ?? ''}
          options={[unanswered, ['once', texts.twices.once], ['all', texts.twices.all]]}
          change={(chosen) => choose({ twice: chosen === '' ? undefined : chosen })}
        />
      )}
      {booked.length > 0 && (
        <SelectField
          label={texts.booked(booked)}
          value={choices.booked ?? ''}
          options={[unanswered, ['skip', texts.bookeds.skip], ['add', texts.bookeds.add]]}
          change={(chosen) => choose({ booked: chosen === '' ? undefined : chosen })}
        />
      )}
    </>
  );
}

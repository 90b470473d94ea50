import {
  EXPENSE_FIELDS,
  type ExpenseField,
  type PastExpenseChoices,
  type PastExpenseReading,
} from '../../../imports/pastExpenses';
import { pastExpensesNl } from '../../../texts/nl/pastExpenses';
import { Notice } from '../../ui/Notice';
import { Part } from '../../ui/Part';
import { SelectField } from '../../ui/SelectField';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';

interface Props {
  readonly reading: PastExpenseReading;
  readonly choices: PastExpenseChoices;
  readonly choose: (choices: PastExpenseChoices) => void;
}

const NOT_USED = '';

/** What each column holds, and what only the user can know of the list. */
export function ColumnsPart({ reading, choices, choose }: Props) {
  const form = useFormStyles();
  const texts = useTexts(pastExpensesNl);
  const chooseField = (index: number, field: ExpenseField | typeof NOT_USED) => {
    // No field is chosen for two columns: the last choice holds.
    const kept = [...(choices.columns ?? [])].filter(([, other]) => other !== field);
    choose({ columns: new Map([...kept, [index, field === NOT_USED ? null : field]]) });
  };
  const options = [
    [NOT_USED, texts.none] as const,
    ...EXPENSE_FIELDS.map((field) => [field, texts.fields[field]] as const),
  ];
  return (
    <Part title={texts.columns}>
      {(['person', 'date', 'amount'] as const)
        .filter((question) => reading.questions.includes(question))
        .map((question) => (
          <Notice key={question} intent="warning" what={texts.questions[question]} />
        ))}
      <div className={form.form}>
        {reading.columns.map(({ index, header, field, samples }) => (
          <SelectField
            key={index}
            className={form.field}
            label={texts.column(index, header)}
            hint={texts.samples(samples)}
            value={field ?? NOT_USED}
            options={options}
            change={(chosen) => chooseField(index, chosen)}
          />
        ))}
      </div>
      <Questions reading={reading} choices={choices} choose={choose} />
    </Part>
  );
}

/** What the list can mean in two ways. */
function Questions({ reading, choices, choose }: Props) {
  const texts = useTexts(pastExpensesNl);
  const { questions, twice, booked } = reading;
  const unanswered = ['', texts.choose] as const;
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

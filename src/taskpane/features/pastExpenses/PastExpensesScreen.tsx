import type { Day } from '../../../domain/calendar';
import { Field, Spinner, Textarea } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import {
  LONGEST_EXPENSES,
  type PastExpenseChoices,
  type PastExpenseReading,
} from '../../../imports/pastExpenses';
import { pastExpensesNl } from '../../../texts/nl/pastExpenses';
import { Notice } from '../../ui/Notice';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { ScreenProps } from '../../ui/screen';
import { useSteps } from '../../ui/useSteps';
import { BookPart } from './BookPart';
import { ColumnsPart } from './ColumnsPart';
import { pastListSteps } from './pastExpenses';
import { UnderstoodPart } from './UnderstoodPart';

/** Takes in what was spent before the workbook was there: pasted, understood, and booked in one write. */
export default function PastExpensesScreen(props: ScreenProps) {
  const { t } = usePane();
  const texts = useTexts(pastExpensesNl);
  const { day, school } = props;
  const missing = day === null ? texts.noDay : school.employees.length === 0 ? texts.noPeople : null;
  return (
    <ScreenFrame title={t.screens.titles.pastExpenses} hint={texts.hint}>
      {missing !== null || day === null ? (
        <Notice intent="warning" what={missing ?? texts.noDay} />
      ) : (
        <PastedList {...props} day={day} />
      )}
    </ScreenFrame>
  );
}

function PastedList({ school, day, access }: ScreenProps & { readonly day: Day }) {
  const form = useFormStyles();
  const texts = useTexts(pastExpensesNl);
  const [text, setText] = useState('');
  const [choices, setChoices] = useState<PastExpenseChoices>({});
  const tooLong = text.length > LONGEST_EXPENSES;
  const read = useCallback(
    () => pastListSteps(tooLong ? '' : text, school, day, choices),
    [text, tooLong, school, day, choices],
  );
  const { last, done, share } = useSteps(read);
  const paste = (pasted: string) => {
    setText(pasted);
    // Another list has other columns and other rows.
    setChoices({});
  };
  // What could not be booked stays, to be mended and read again as the same list.
  const keepLeftOver = ({ leftOver, columns }: PastExpenseReading) => {
    setText(leftOver);
    setChoices({
      dateOrder: choices.dateOrder,
      columns: new Map(columns.map(({ index, field }) => [index, field])),
    });
  };
  const choose = (chosen: PastExpenseChoices) => setChoices({ ...choices, ...chosen });
  return (
    <>
      <Field
        label={texts.field}
        validationState={tooLong ? 'error' : 'none'}
        validationMessage={tooLong ? texts.tooLong : undefined}
      >
        <Textarea
          resize="vertical"
          rows={6}
          spellCheck={false}
          textarea={{ style: { whiteSpace: 'pre', overflowX: 'auto' } }}
          value={text}
          onChange={(_, { value }) => paste(value)}
        />
      </Field>
      {share !== null && <Spinner className={form.start} size="tiny" label={texts.reading} />}
      {last !== null && text.trim() !== '' && !tooLong && (
        <>
          <ColumnsPart reading={last.reading} choices={choices} choose={choose} />
          <UnderstoodPart understood={last} />
        </>
      )}
      <BookPart
        understood={last}
        current={done && text.trim() !== '' && !tooLong}
        access={access}
        booked={keepLeftOver}
      />
    </>
  );
}

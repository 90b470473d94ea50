import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import { manageNl } from '../../../texts/nl/manage';
import type { Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import { bookedFields } from '../../../school/budget/bookedFields';
import { PAYERS, type Payer } from '../../../tables/payers';
import type { BookedExpense } from '../../../school/school';
import { changeExpense, markMandated, removeExpense } from '../../../school/edits/expenses';
import { CourseSelect } from '../agreed/CourseSelect';
import { AmountField } from '../../ui/AmountField';
import { DayField } from '../../ui/DayField';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { usePane, useTexts } from '../../ui/context';
import { useAction } from '../../ui/useAction';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';

interface Props extends SectionProps {
  readonly booked: BookedExpense;
}

/** One booking, which can be marked as ordered, changed and removed. */
export function BookedItem(props: Props) {
  const { booked, employee, reading, access } = props;
  const form = useFormStyles();
  const texts = useTexts(manageNl, 'manage').expenses;
  const invoice = useTexts(agreedNl, 'agreed').invoice;
  const action = useAction();
  const [doing, setDoing] = useState<'change' | 'remove' | null>(null);
  const description = booked.description || texts.noDescription;
  const line = texts.line({ ...booked, description });
  const fields = bookedFields(reading, booked);
  const more = invoice.more({
    course: fields.course,
    payer: fields.payer === 'budget' ? '' : invoice.payer[fields.payer].toLowerCase(),
    reference: fields.reference,
  });
  const mark = (mandated: boolean) =>
    action.run(async () => {
      const what = mandated ? texts.marked(description) : texts.unmarked(description);
      await access.write(markMandated(employee, booked, mandated), what, { key: employee.key });
    });
  const remove = () =>
    action.run(async () => {
      await access.write(removeExpense(employee, booked), invoice.removed(line), { key: employee.key });
    });
  return (
    <>
      <div className={form.row}>
        <span className={form.grow}>
          {line}
          {more !== '' && <span className={form.hint}> ({more})</span>}
        </span>
        <Checkbox
          label={texts.mark}
          aria-label={texts.markOf(line)}
          checked={booked.mandated}
          onChange={(_, { checked }) => mark(checked === true)}
        />
        <Button
          size="small"
          appearance="subtle"
          aria-label={invoice.changeOf(line)}
          aria-expanded={doing === 'change'}
          onClick={() => setDoing(doing === 'change' ? null : 'change')}
        >
          {invoice.change}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={invoice.removeOf(line)}
          aria-expanded={doing === 'remove'}
          onClick={() => setDoing(doing === 'remove' ? null : 'remove')}
        >
          {invoice.remove}
        </Button>
      </div>
      {doing === 'remove' && (
        <Notice
          intent="warning"
          what={invoice.removeSure(line)}
          action={{ text: invoice.remove, run: remove, disabled: action.busy }}
          dismiss={() => setDoing(null)}
        />
      )}
      {doing === 'change' && <BookedForm {...props} line={line} done={() => setDoing(null)} />}
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </>
  );
}

/** Changes one booking; what its hours and its being ordered are stays. */
function BookedForm({
  booked,
  employee,
  reading,
  access,
  line,
  done,
}: Props & { readonly line: string; readonly done: () => void }) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(manageNl, 'manage').expenses;
  const invoice = useTexts(agreedNl, 'agreed').invoice;
  const action = useAction();
  const [typed, setTyped] = useState(() => ({
    date: booked.date as Day | null,
    amount: booked.amount as Cents | null | undefined,
    description: booked.description,
    ...bookedFields(reading, booked),
  }));
  const { date, amount, course, payer, reference, description, mandated } = typed;
  const save = () =>
    action.run(async () => {
      if (date === null || typeof amount !== 'number') return;
      const hours = booked.hours ?? 0;
      const expense = { date, amount, description, hours, mandated, course, payer, reference };
      const what = invoice.changed(
        texts.line({ date, amount, description: description || texts.noDescription }),
      );
      await access.write(changeExpense(employee, booked, expense), what, { key: employee.key });
      done();
    });
  return (
    <div className={form.form} role="group" aria-label={invoice.changeTitle(line)}>
      <DayField
        label={texts.date}
        value={date}
        change={(day = null) => setTyped({ ...typed, date: day })}
        mayBeEmpty
      />
      <AmountField
        className={form.field}
        label={texts.amount}
        value={amount ?? null}
        change={(cents) => setTyped({ ...typed, amount: cents })}
      />
      <TextField
        label={texts.description}
        value={description}
        change={(value) => setTyped({ ...typed, description: value })}
      />
      <TextField
        label={invoice.reference}
        value={reference}
        change={(value) => setTyped({ ...typed, reference: value })}
      />
      <CourseSelect
        className={form.field}
        employee={employee}
        value={course}
        change={(value) => setTyped({ ...typed, course: value })}
      />
      <Field className={form.field} label={invoice.whoPays} size="small">
        <Select
          size="small"
          value={payer}
          onChange={(_, { value }) => setTyped({ ...typed, payer: value as Payer })}
        >
          {PAYERS.map((one) => (
            <option key={one} value={one}>
              {invoice.payer[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={form.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={action.busy || date === null || typeof amount !== 'number'}
          onClick={save}
        >
          {invoice.save}
        </Button>
        <Button size="small" onClick={done}>
          {t.app.cancel}
        </Button>
      </div>
      {action.refused && (
        <div className={form.whole}>
          <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />
        </div>
      )}
    </div>
  );
}

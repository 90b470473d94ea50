import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import { manageNl } from '../../../texts/nl/manage';
import { bookedFields } from '../../../school/budget/bookedFields';
import { rebookingProblem } from '../../../school/budget/expenses';
import type { BookedExpense } from '../../../school/school';
import { markMandated, removeExpense } from '../../../school/edits/expenses';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { BookedForm } from './BookedForm';
import { useWriting } from '../../ui/useWriting';

interface Props extends SectionProps {
  readonly booked: BookedExpense;
}

/** One booking, which can be marked as ordered, changed and removed. */
export function BookedItem(props: Props) {
  const { booked, employee, reading, access } = props;
  const form = useFormStyles();
  const problemText = useProblemText();
  const texts = useTexts(manageNl).expenses;
  const invoice = useTexts(agreedNl).invoice;
  const [doing, setDoing] = useState<'change' | 'remove' | null>(null);
  const description = booked.description || texts.noDescription;
  const line = texts.line({ ...booked, description });
  const { course, payer, reference } = bookedFields(reading, booked);
  const paidBy = payer === null ? '' : invoice.payer[payer].toLowerCase();
  const more = invoice.more({ course, payer: paidBy, reference });
  const kept = doing === 'remove' ? rebookingProblem(employee, booked, null) : null;
  const { action, write } = useWriting(access, employee);
  const mark = (mandated: boolean) =>
    write(
      markMandated(employee, booked, mandated),
      mandated ? texts.marked(description) : texts.unmarked(description),
    );
  const remove = () => write(removeExpense(employee, booked), invoice.removed(line));
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
        {(['change', 'remove'] as const).map((what) => (
          <Button
            key={what}
            size="small"
            appearance="subtle"
            aria-label={what === 'change' ? invoice.changeOf(line) : invoice.removeOf(line)}
            aria-expanded={doing === what}
            onClick={() => setDoing(doing === what ? null : what)}
          >
            {invoice[what]}
          </Button>
        ))}
      </div>
      {doing === 'remove' && (
        <Notice
          intent="warning"
          what={kept ? problemText(kept) : invoice.removeSure(line)}
          fix={kept ? invoice.keptHint : undefined}
          action={kept ? undefined : { text: invoice.remove, run: remove, disabled: action.busy }}
          dismiss={() => setDoing(null)}
        />
      )}
      {doing === 'change' && <BookedForm {...props} line={line} done={() => setDoing(null)} />}
      <Refused action={action} />
    </>
  );
}

import { agreedNl } from '../../../texts/nl/agreed';
import { manageNl } from '../../../texts/nl/manage';
import type { InvoiceDraft } from '../../../school/budget/typedInvoice';
import type { Employee, Wish } from '../../../school/school';
import { BookingFields } from '../../ui/BookingFields';
import { Notice } from '../../ui/Notice';
import { TravelText } from '../../ui/TravelText';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { CourseSelect } from './CourseSelect';

/** An invoice as its fields hold it: the hours as text. */
export type InvoiceFieldsTyped = Omit<InvoiceDraft, 'hours'> & { readonly hours: string };

interface Props {
  readonly employee: Employee;
  readonly typed: InvoiceFieldsTyped;
  readonly setTyped: (typed: InvoiceFieldsTyped) => void;
  /** A wish that the description names. */
  readonly wish: Wish | null;
  /** Changes when the fields are to hold what `typed` says. */
  readonly round: number;
}

/** When and for what an invoice is, and its total. */
export function InvoiceFields({ employee, typed, setTyped, wish, round }: Props) {
  const form = useFormStyles();
  const texts = useTexts(manageNl).expenses;
  const invoice = useTexts(agreedNl).invoice;
  const chosen = employee.wishes.find(({ course }) => course === typed.course);
  const change = (fields: Partial<InvoiceFieldsTyped>) => setTyped({ ...typed, ...fields });
  return (
    <>
      <BookingFields typed={typed} change={change} labels={texts} dateMayBeEmpty round={round} />
      <CourseSelect
        className={form.whole}
        employee={employee}
        value={typed.course}
        change={(course) => change({ course })}
      />
      {chosen && <TravelText kind={chosen.kind} />}
      {wish && (
        <Notice
          whole
          intent="info"
          what={invoice.isWish(wish.course)}
          action={{ text: invoice.yes, run: () => change({ course: wish.course }) }}
        />
      )}
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import { manageNl } from '../../../texts/nl/manage';
import { expenseHistory } from '../../../school/budget/expenses';
import { InvoiceForm } from '../agreed/InvoiceForm';
import { Disclosure } from '../../ui/Disclosure';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { BookedItem } from './BookedItem';
import { RefundForm } from './RefundForm';

/** Books an expense, and shows everything that was ever booked. */
export default function ManageExpenses(props: SectionProps) {
  const texts = useTexts(manageNl).expenses;
  const last = props.access.lastAbout(props.employee.key, ['Bestedingen']);
  return (
    <Disclosure title={texts.title}>
      <InvoiceForm {...props} />
      <Refund {...props} />
      {last && <LastWriteNotice yields write={last} undone={() => void props.access.undone(last)} />}
      <History {...props} />
    </Disclosure>
  );
}

function Refund(props: SectionProps) {
  const form = useFormStyles();
  const texts = useTexts(agreedNl).refund;
  const [open, setOpen] = useState(false);
  return open ? (
    <RefundForm {...props} done={() => setOpen(false)} />
  ) : (
    <Button className={form.start} size="small" onClick={() => setOpen(true)}>
      {texts.title}
    </Button>
  );
}

function History(props: SectionProps) {
  const { employee } = props;
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(manageNl).expenses;
  const history = useMemo(() => expenseHistory(employee), [employee]);
  return (
    <>
      <h3 className={form.title}>{texts.history}</h3>
      {history.length === 0 && <p className={form.hint}>{texts.nothing}</p>}
      {history.map(({ year, expenses }) => (
        <div key={year}>
          <h4 className={form.hint}>{texts.year(year)}</h4>
          <ul className={lists.xs}>
            {expenses.map((booked) => (
              <li key={booked.row}>
                <BookedItem {...props} booked={booked} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

import { useMemo, useState } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import type { Cents } from '../../../domain/money';
import { changeEffect, wishChange } from '../../../school/agreed/changing';
import type { AgreedCourseView } from '../../../school/agreed/courseView';
import { employerPaid } from '../../../school/agreed/employerPaid';
import { endCourse } from '../../../school/edits/agreed';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { FormButtons } from '../../ui/FormButtons';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { OtherCourses } from './OtherCourses';
import { RefundFields, useTypedRefund } from './RefundFields';
import { PaidByBudget, PaidByEmployer } from './WhatWasPaid';
import { useWriting } from '../../ui/useWriting';

interface Props extends SectionProps {
  readonly view: AgreedCourseView;
  /** As a wish the agreement is taken back, of which nothing is booked. */
  readonly status: 'stopped' | 'finished' | 'wish';
  readonly done: () => void;
}

/** Ends an agreed course: what is freed, and what becomes of what the budget and the employer have paid. */
export function EndCourse(props: Props) {
  const { view, status, reading, employee, day, access, done } = props;
  const form = useFormStyles();
  const texts = useTexts(agreedNl);
  const { action, write } = useWriting(access, employee);
  const [toRepay, setToRepay] = useState<Cents | null | undefined>(null);
  const refunding = useRefund(props);
  const { wish } = view;
  const byEmployer = useMemo(
    () => (status === 'wish' ? 0 : employerPaid(reading, employee, view, day)),
    [status, reading, employee, view, day],
  );
  const ready = refunding.ready && toRepay !== undefined;
  const save = () => {
    if (!ready) return;
    const end = {
      status,
      on: day,
      refund: refunding.refund,
      description: texts.refund.description(wish.course),
      toRepay: toRepay ?? 0,
    };
    const what = texts.end.done[status]({ course: wish.course, name: nameOrNumber(employee) });
    write(endCourse(employee, wish, end), what);
  };
  const title = texts.end.title[status](wish.course);
  return (
    <div className={form.form} role="group" aria-label={title}>
      <h4 className={form.title}>{title}</h4>
      {status === 'wish' && <p className={form.whole}>{texts.end.takenBack}</p>}
      <WhatIsFreed {...props} />
      {view.paid > 0 && (
        <PaidByBudget paid={view.paid} comesBack={refunding.comesBack} change={refunding.setComesBack} />
      )}
      {refunding.comesBack && <RefundFields {...refunding.fields} />}
      {byEmployer > 0 && (
        <PaidByEmployer paid={byEmployer} kind={wish.kind} toRepay={toRepay} change={setToRepay} />
      )}
      <FormButtons
        action={action}
        save={texts.end.confirm[status]}
        onSave={save}
        ready={ready}
        cancel={done}
      />
    </div>
  );
}

/** What comes back to the budget, as it is filled in. */
function useRefund({ view, employee, day }: Props) {
  const [comesBack, setComesBack] = useState(false);
  const { refund, result, fields } = useTypedRefund({ employee, day }, view.paid, view.wish.course);
  return {
    comesBack,
    setComesBack,
    refund: comesBack ? refund : null,
    ready: !comesBack || result?.kind === 'refund',
    fields,
  };
}

/** What of the budget comes free, and what that does to what can be spent and to the other courses. */
function WhatIsFreed({ view, status, school, employee, day }: Props) {
  const form = useFormStyles();
  const texts = useTexts(agreedNl).end;
  const effect = useMemo(() => {
    const { start } = view.wish;
    const ended = { ...view.wish, status, start: status === 'wish' ? null : start };
    return changeEffect(wishChange(employee, ended, day, school.settings));
  }, [employee, view, status, day, school.settings]);
  return (
    <>
      <p className={form.whole}>{texts.freed(view)}</p>
      {effect.free && <p className={form.whole}>{texts.freeAfter(effect.free)}</p>}
      {effect.others.length > 0 && <OtherCourses others={effect.others} />}
    </>
  );
}

import { Button, Spinner } from '@fluentui/react-components';
import { useId, useMemo, useState, type RefObject } from 'react';
import type { CaoName } from '../../../cao/rules';
import { setPlan } from '../../../school/edits/plan';
import { previewPlan } from '../../../workbook/write/lazyWrites';
import { wishesOfPlanUse } from '../../../school/rights/extraHoursUse';
import type { PlanRow } from '../../../school/school';
import type { PlanPreview } from '../../../school/plan/planRows';
import { rightsNl } from '../../../texts/nl/rights';
import { usePane, useTexts } from '../../ui/context';
import { today } from '../../host/clock';
import { planRows } from '../../../school/plan/planRowsOf';
import type { WishesView } from '../../../school/plan/wishPlan';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { lastWriteNotice } from './lastWriteNotice';
import type { WishWrites } from './useWishWrites';
import { useAction } from '../../ui/useAction';
import { lazyPart } from '../../ui/lazyPart';
import { Refused } from '../../ui/Refused';
import { usePlainStyles } from '../../ui/plainStyles';
import type { SectionProps } from '../../ui/section';

/** Loads when a plan is first about to be written. */
const planChanges = lazyPart(
  async () => (await import(/* webpackChunkName: "write" */ './PlanChanges')).default,
);

interface Props extends Pick<SectionProps, 'employee' | 'access'> {
  readonly plan: WishesView;
  /** The CAO that the school is under. */
  readonly cao: CaoName;
  readonly writes: WishWrites;
  /** What `Plan` holds of this person. */
  readonly written: readonly PlanRow[];
  /** The button, which gets the focus back when what was shown below it goes away. */
  readonly main: RefObject<HTMLButtonElement | null>;
}

/** Looking at what writing a plan would change, and writing it. */
function usePlanWriting({ employee, plan, cao, written, main, access }: Props) {
  const { t } = usePane();
  const rights = useTexts(rightsNl).extraHours;
  const action = useAction();
  const rows = useMemo(() => planRows(plan), [plan]);
  const rests = useMemo(() => wishesOfPlanUse(employee, plan, cao) !== null, [employee, plan, cao]);
  const unread = plan.wishes.find(({ tried }) => tried?.fields === null);
  const whyNot = unread ? t.plan.unread(unread.wish.course) : rests ? rights.first : null;
  const whose = JSON.stringify([employee.key, employee.name, rows, written, whyNot]);
  const [shown, setShown] = useState<{ preview: PlanPreview; whose: string } | null>(null);
  // What is shown is of before once a wish or a row of `Plan` changes; it then goes away for good. It stays when the
  // workbook is read again because of something else.
  if (shown && shown.whose !== whose) setShown(null);
  const preview = shown?.whose === whose ? shown.preview : null;
  const look = () =>
    action.run(async () => {
      const [found] = await Promise.all([
        previewPlan(employee, rows),
        planChanges.load(),
        // What tells of the write takes the focus in the moment the button that wrote goes away.
        lastWriteNotice.load(),
      ]);
      setShown({ preview: found, whose });
    });
  const write = () =>
    action.run(async () => {
      if (!preview) return;
      const what = t.plan.written(nameOrNumber(employee));
      const edit = setPlan({ employee, rows, preview, writtenOn: today() });
      await access.write(edit, what, { key: employee.key, written: () => setShown(null) });
    });
  const cancel = () => {
    setShown(null);
    main.current?.focus();
  };
  return { action, whyNot, preview, look, write, cancel };
}

/** Writes the plan to `Plan`: first what would change, then the writing itself. */
export function PlanWriter(props: Props) {
  const { plan, writes, main } = props;
  const plain = usePlainStyles();
  const { t } = usePane();
  const { action, whyNot, preview, look, write, cancel } = usePlanWriting(props);
  const why = useId();
  const unsaved = plan.wishes.filter(({ tried }) => tried);
  const saveTried = async () => {
    // One after the other: two writes at the same time would each look for rows that the other moves.
    for (const { original, tried } of unsaved) if (tried?.fields) await writes.save(original, tried.fields);
  };

  return (
    <div className={plain.stackS}>
      <Button
        ref={main}
        className={plain.start}
        appearance="primary"
        icon={action.busy ? <Spinner size="tiny" /> : undefined}
        // Stays in the order of focus while it works.
        disabledFocusable={action.busy || preview !== null || whyNot !== null}
        aria-describedby={whyNot === null ? undefined : why}
        onClick={look}
      >
        {t.plan.write}
      </Button>
      {whyNot !== null && (
        <p id={why} className={plain.hint}>
          {whyNot}
        </p>
      )}
      {preview && (
        <planChanges.Part
          preview={preview}
          unsaved={unsaved}
          saveTried={saveTried}
          confirm={write}
          cancel={cancel}
          busy={action.busy}
        />
      )}
      <Refused action={action} />
    </div>
  );
}

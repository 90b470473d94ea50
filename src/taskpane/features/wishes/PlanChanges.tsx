import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddCircle16Regular } from '@fluentui/react-icons/svg/add-circle';
import { ArrowSyncCircle16Regular } from '@fluentui/react-icons/svg/arrow-sync-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { useLayoutEffect, useRef } from 'react';
import { planChangesNl, type PlanChangesTexts } from '../../../texts/nl/planChanges';
import type { PlanChange, PlanPreview } from '../../../school/plan/planRows';
import { usePane, useTexts } from '../../ui/context';
import type { WishView } from '../../../school/plan/wishPlan';
import { useAction } from '../../ui/useAction';
import { useListStyles } from '../../ui/listStyles';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  change: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  icon: { marginTop: '2px' },
});

const icons = {
  added: AddCircle16Regular,
  changed: ArrowSyncCircle16Regular,
  removed: SubtractCircle16Regular,
};

interface Props {
  readonly preview: PlanPreview;
  /** The wishes of which the plan counts with what is tried out, and not with what the workbook holds. */
  readonly unsaved: readonly WishView[];
  /** Saves what is tried out for these wishes to `Wensen`. */
  readonly saveTried: () => Promise<void>;
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly busy: boolean;
}

/** What writing would change in `Plan`, and the question whether to do it. */
export default function PlanChanges({ preview, unsaved, saveTried, confirm, cancel, busy }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const texts = useTexts(planChangesNl);
  const saving = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const changes = preview.changes.filter(isChange);
  const count = (kind: PlanChange['kind']) => preview.changes.filter((change) => change.kind === kind).length;
  const summary = (['added', 'changed', 'removed', 'same'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => texts[kind](count(kind)))
    .join(', ');
  const saveToo = () =>
    saving.run(async () => {
      await saveTried();
      // The button goes away with what it was about.
      heading.current?.focus();
    });
  return (
    <div className={plain.question} role="group" aria-label={texts.preview}>
      <h3 ref={heading} tabIndex={-1} className={plain.title}>
        {texts.preview}
      </h3>
      <p className={plain.paragraph}>
        {changes.length > 0 ? summary : preview.changes.length === 0 ? texts.emptyPlan : texts.nothing}
      </p>
      <ul className={lists.xs}>
        {changes.map((change, index) => (
          <li key={index} className={styles.change}>
            <Change change={change} />
          </li>
        ))}
      </ul>
      {unsaved.length > 0 && (
        <Notice
          intent="warning"
          what={unsaved.map((view) => triedText(view, texts)).join(' ')}
          action={{ text: texts.saveToo, run: saveToo, disabled: saving.busy || busy }}
        />
      )}
      <Refused action={saving} />
      <div className={plain.buttons}>
        {changes.length > 0 && (
          <Button appearance="primary" size="small" onClick={confirm} disabledFocusable={busy}>
            {texts.confirm}
          </Button>
        )}
        <Button size="small" onClick={cancel}>
          {changes.length > 0 ? t.app.cancel : t.app.close}
        </Button>
      </div>
    </div>
  );
}

/** That a wish counts with a price, or with other values, that `Wensen` does not hold. */
function triedText({ wish: { course, price }, tried }: WishView, texts: PlanChangesTexts): string {
  return tried?.fields && 'price' in tried.fields && price !== null
    ? texts.unsavedPrice({ course, price })
    : texts.unsaved(course);
}

type RealChange = PlanChange & { readonly kind: 'added' | 'changed' | 'removed' };

function isChange(change: PlanChange): change is RealChange {
  return change.kind !== 'same';
}

function Change({ change }: { readonly change: RealChange }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useTexts(planChangesNl);
  const Icon = icons[change.kind];
  return (
    <>
      <Icon className={styles.icon} aria-hidden />
      <span>
        <span className={plain.small}>{texts.kinds[change.kind]}</span> {texts.row(change.row)}
        {change.kind === 'changed' && ` (${texts.before(change.before)})`}
      </span>
    </>
  );
}

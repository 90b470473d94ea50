import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddCircle16Regular, ArrowSyncCircle16Regular, SubtractCircle16Regular } from '@fluentui/react-icons';
import { useLayoutEffect, useRef } from 'react';
import type { PlanChange, PlanPreview } from '../../workbook';
import { usePane } from '../context';
import { useListStyles } from './listStyles';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  change: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  icon: { marginTop: '2px' },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  paragraph: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const icons = {
  added: AddCircle16Regular,
  changed: ArrowSyncCircle16Regular,
  removed: SubtractCircle16Regular,
};

interface Props {
  readonly preview: PlanPreview;
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly busy: boolean;
}

/** What writing would change in `Plan`, and the question whether to do it. */
export default function PlanChanges({ preview, confirm, cancel, busy }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const changes = preview.changes.filter(isChange);
  const count = (kind: PlanChange['kind']) => preview.changes.filter((change) => change.kind === kind).length;
  const summary = (['added', 'changed', 'removed', 'same'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => t.plan[kind](count(kind)))
    .join(', ');
  return (
    <div className={styles.panel} role="group" aria-label={t.plan.preview}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {t.plan.preview}
      </h3>
      <p className={styles.paragraph}>
        {changes.length > 0 ? summary : preview.changes.length === 0 ? t.plan.emptyPlan : t.plan.nothing}
      </p>
      <ul className={lists.xs}>
        {changes.map((change, index) => (
          <li key={index} className={styles.change}>
            <Change change={change} />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {changes.length > 0 && (
          <Button appearance="primary" size="small" onClick={confirm} disabledFocusable={busy}>
            {t.plan.confirm}
          </Button>
        )}
        <Button size="small" onClick={cancel}>
          {changes.length > 0 ? t.app.cancel : t.app.close}
        </Button>
      </div>
    </div>
  );
}

type RealChange = PlanChange & { readonly kind: 'added' | 'changed' | 'removed' };

function isChange(change: PlanChange): change is RealChange {
  return change.kind !== 'same';
}

function Change({ change }: { readonly change: RealChange }) {
  const styles = useStyles();
  const { t } = usePane();
  const Icon = icons[change.kind];
  return (
    <>
      <Icon className={styles.icon} aria-hidden />
      <span>
        <span className={styles.kind}>{t.plan.kinds[change.kind]}</span> {t.plan.row(change.row)}
        {change.kind === 'changed' && ` (${t.plan.before(change.before)})`}
      </span>
    </>
  );
}

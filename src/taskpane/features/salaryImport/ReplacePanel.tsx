import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { DatedSalaryTable, SalaryTableChanges } from '../../../school/edits/salaryTableRows';
import { usePane } from '../../ui/context';
import { useImportTexts } from './texts';
import { usePlainStyles } from '../../ui/plainStyles';

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
});

interface Props {
  readonly table: DatedSalaryTable;
  readonly changes: SalaryTableChanges;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** What would change in the table of the same date, and the question whether to do it. */
export function ReplacePanel({ table, changes, busy, confirm, cancel }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useImportTexts();
  const { t } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { added, changed, removed, same } = changes;
  return (
    <div className={styles.panel} role="group" aria-label={texts.replaces(table.from)}>
      <h3 ref={heading} tabIndex={-1} className={plain.title}>
        {texts.replaces(table.from)}
      </h3>
      <p className={plain.paragraph}>{texts.changes(added, changed, removed, same)}</p>
      <div className={plain.buttons}>
        <Button appearance="primary" size="small" onClick={confirm} disabledFocusable={busy}>
          {texts.replace}
        </Button>
        <Button size="small" onClick={cancel}>
          {t.app.cancel}
        </Button>
      </div>
    </div>
  );
}

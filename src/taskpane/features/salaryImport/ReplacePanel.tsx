import type { DatedSalaryTable, SalaryTableChanges } from '../../../school/edits/salaryTableRows';
import { useImportTexts } from './texts';
import { usePlainStyles } from '../../ui/plainStyles';
import { FormButtons } from '../../ui/FormButtons';
import { focusOnce } from '../../ui/focus';

interface Props {
  readonly table: DatedSalaryTable;
  readonly changes: SalaryTableChanges;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** What would change in the table of the same date, and the question whether to do it. */
export function ReplacePanel({ table, changes, busy, confirm, cancel }: Props) {
  const plain = usePlainStyles();
  const texts = useImportTexts();
  const { added, changed, removed, same } = changes;
  return (
    <div className={plain.question} role="group" aria-label={texts.replaces(table.from)}>
      <h3 ref={focusOnce} tabIndex={-1} className={plain.title}>
        {texts.replaces(table.from)}
      </h3>
      <p className={plain.paragraph}>{texts.changes(added, changed, removed, same)}</p>
      <FormButtons
        action={{ busy, refused: null }}
        save={texts.replace}
        onSave={confirm}
        ready
        cancel={cancel}
      />
    </div>
  );
}

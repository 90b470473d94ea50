import { useState } from 'react';
import type { TableName } from '../../tables/schema';
import type { Explanation } from '../../workbook/problems';
import { showAllRows } from '../../workbook/write/lazyWrites';
import { usePane } from './context';
import { Notice } from './Notice';
import { useAction, type Action } from './useAction';

interface Props {
  readonly action: Pick<Action, 'refused'>;
  readonly intent?: 'error' | 'warning';
  /** The class of an element around the notice, such as a cell in the grid of a form. */
  readonly className?: string;
}

/** Why the last run of an action was refused, and what to do; nothing where it was not. */
export function Refused({ action: { refused }, intent = 'error', className }: Props) {
  if (!refused) return null;
  const { what, fix, filtered } = refused;
  const notice = filtered ? (
    <FilteredNotice refused={refused} table={filtered} />
  ) : (
    <Notice intent={intent} what={what} fix={fix} />
  );
  return className === undefined ? notice : <div className={className}>{notice}</div>;
}

interface FilteredProps {
  readonly refused: Explanation;
  readonly table: TableName;
}

/** A filter is in the way, with a button that takes it away. */
function FilteredNotice({ refused, table }: FilteredProps) {
  const { t, announce } = usePane();
  const clearing = useAction();
  // The same refusal is no longer true once the filter is gone; another one is.
  const [cleared, setCleared] = useState<Explanation | null>(null);
  const clear = async () => {
    await showAllRows(table);
    setCleared(refused);
    announce(t.app.filterGone(table));
  };
  if (cleared === refused) return <Notice intent="success" what={t.app.filterGone(table)} />;
  const { what, fix } = clearing.refused ?? refused;
  return (
    <Notice
      intent="error"
      what={what}
      fix={fix}
      action={{ text: t.app.showAllRows, run: () => clearing.run(clear), disabled: clearing.busy }}
    />
  );
}

import type { Action } from './useAction';
import { Notice } from './Notice';

interface Props {
  readonly action: Pick<Action, 'refused'>;
  readonly intent?: 'error' | 'warning';
  /** Of a place of its own, as in the grid of a form. */
  readonly className?: string;
}

/** Why the last run of an action was refused, and what to do; nothing where it was not. */
export function Refused({ action: { refused }, intent = 'error', className }: Props) {
  if (!refused) return null;
  const notice = <Notice intent={intent} what={refused.what} fix={refused.fix} />;
  return className === undefined ? notice : <div className={className}>{notice}</div>;
}

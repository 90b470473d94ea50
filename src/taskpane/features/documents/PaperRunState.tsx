import { undo } from '../../../workbook/write/lazyWrites';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { ScrollIntoView } from '../../ui/ScrollIntoView';
import WorkProgress from '../../ui/WorkProgress';
import { usePane } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import type { PaperRun } from './usePaperRun';

interface Props {
  readonly work: Pick<PaperRun, 'action' | 'progress' | 'message' | 'stop'> & {
    readonly outcomes: readonly { readonly outcome: string }[];
  };
  readonly texts: {
    readonly working: (done: number, total: number) => string;
    /** Said once all papers are worked out, where making the file takes a while more. */
    readonly making?: string;
    readonly downloadHint: string;
  };
  readonly access: WriteAccess;
  /** Puts the focus where the work was begun, when what holds it goes away. */
  readonly focus: () => void;
}

const MADE = ['made', 'listed', 'inFile'];

/** How far the making of papers for many people is, how it went, and a way back. */
export function PaperRunState({ work, texts, access, focus }: Props) {
  const { t, announce } = usePane();
  const undoing = useAction();
  const last = access.writes.filter(({ sheets }) => sheets).at(-1);
  const takeBack = () =>
    undoing.run(async () => {
      if (!last) return;
      await undo(last);
      announce(t.plan.undone);
      focus();
      await access.undone(last);
    });
  const { progress, action, message, outcomes } = work;
  const isMade = outcomes.some(({ outcome }) => MADE.includes(outcome));
  const inFile = outcomes.some(({ outcome }) => outcome === 'inFile');
  const workingText = ({ done, total }: NonNullable<PaperRun['progress']>) =>
    texts.making !== undefined && done === total ? texts.making : texts.working(done, total);
  return (
    <>
      {progress && <WorkProgress {...progress} text={workingText(progress)} stop={work.stop} />}
      <Refused action={action} />
      {message && (
        <ScrollIntoView key={message}>
          <Notice
            intent={isMade ? 'success' : 'info'}
            what={message}
            fix={inFile ? texts.downloadHint : undefined}
            action={last && { text: t.app.undo, run: takeBack, disabled: undoing.busy }}
          />
        </ScrollIntoView>
      )}
      <Refused action={undoing} intent="warning" />
    </>
  );
}

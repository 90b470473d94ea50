import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { ScrollIntoView } from '../../ui/ScrollIntoView';
import WorkProgress from '../../ui/WorkProgress';
import { usePane } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import type { PaperRun } from './usePaperRun';
import { useTakeBack } from '../../ui/useTakeBack';
import type { Progress } from '../../ui/usePaced';

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
  const { t } = usePane();
  const undoing = useTakeBack((handle) => {
    focus();
    return access.undone(handle);
  });
  const last = access.writes.filter(({ sheets }) => sheets).at(-1);
  const { progress, action, message, outcomes } = work;
  const isMade = outcomes.some(({ outcome }) => MADE.includes(outcome));
  const inFile = outcomes.some(({ outcome }) => outcome === 'inFile');
  const workingText = ({ done, all }: Progress) =>
    texts.making !== undefined && done === all ? texts.making : texts.working(done, all);
  return (
    <>
      {progress && (
        <WorkProgress
          done={progress.done}
          total={progress.all}
          text={workingText(progress)}
          stop={work.stop}
        />
      )}
      <Refused action={action} />
      {message && (
        <ScrollIntoView key={message}>
          <Notice
            intent={isMade ? 'success' : 'info'}
            what={message}
            fix={inFile ? texts.downloadHint : undefined}
            action={
              last && {
                text: t.app.undo,
                run: () => undoing.takeBack(last),
                disabled: undoing.action.busy,
              }
            }
          />
        </ScrollIntoView>
      )}
      <Refused action={undoing.action} intent="warning" />
    </>
  );
}

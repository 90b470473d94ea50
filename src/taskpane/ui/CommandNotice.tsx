import type { CommandMessage } from '../../commands';
import { dismissMessage } from '../host/commands';
import { LazyNotice } from './LazyNotice';
import type { NoticeProps } from './Notice';

const intents = { busy: 'info', done: 'success', question: 'warning', failed: 'error' } as const;

interface Props {
  readonly message: CommandMessage;
  /** What to do next, after the command succeeded. */
  readonly next?: NoticeProps['action'];
}

/** The message of a command, of the ribbon or of the pane. */
export function CommandNotice({ message, next }: Props) {
  return (
    <LazyNotice
      intent={intents[message.kind]}
      what={message.text.what}
      fix={message.text.fix}
      action={message.kind === 'done' ? next : undefined}
      dismiss={message.kind === 'busy' ? undefined : dismissMessage}
    />
  );
}

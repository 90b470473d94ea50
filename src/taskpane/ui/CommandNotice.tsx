import type { CommandMessage } from '../../commands';
import { dismissMessage } from '../host/commands';
import { LazyNotice } from './LazyNotice';
import type { NoticeProps } from './Notice';

const intents = { busy: 'info', done: 'success', question: 'warning', failed: 'error' } as const;

interface Props {
  readonly message: CommandMessage;
  /** What to do next, once the command did its work. */
  readonly next?: NoticeProps['action'];
}

/** What a command of the ribbon or the pane has to say. */
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

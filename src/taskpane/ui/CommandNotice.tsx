import type { CommandMessage } from '../../commands';
import { dismissMessage } from '../host/commands';
import { LazyNotice } from './LazyNotice';

const intents = { busy: 'info', done: 'success', question: 'warning', failed: 'error' } as const;

/** What a command of the ribbon or the pane has to say. */
export function CommandNotice({ message }: { readonly message: CommandMessage }) {
  return (
    <LazyNotice
      intent={intents[message.kind]}
      what={message.text.what}
      fix={message.text.fix}
      dismiss={message.kind === 'busy' ? undefined : dismissMessage}
    />
  );
}

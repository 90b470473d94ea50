import type { CommandMessage } from '../../commands';
import { usePane } from '../context';
import { dismissMessage } from '../host/commands';
import { Notice } from './Notice';

const intents = { busy: 'info', done: 'success', question: 'warning', failed: 'error' } as const;

/** What a command of the ribbon or the pane has to say. */
export function CommandNotice({ message }: { readonly message: CommandMessage }) {
  const { t } = usePane();
  return (
    <Notice
      intent={intents[message.kind]}
      what={message.text.what}
      fix={message.text.fix}
      action={message.kind === 'busy' ? undefined : { text: t.app.close, run: dismissMessage }}
    />
  );
}

import type { Explanation } from '../workbook/problems';

/** What a ribbon command has to say; the pane shows it, because Office allows no dialogs here. */
export interface CommandMessage {
  /** A question asks something of the user before the command can do its work. */
  readonly kind: 'busy' | 'done' | 'question' | 'failed';
  readonly text: Explanation;
}

type Listener = (message: CommandMessage | null) => void;

const listeners = new Set<Listener>();
let latest: CommandMessage | null = null;

/** The message to show now; a command can have spoken before the pane was there to listen. */
export function latestMessage(): CommandMessage | null {
  return latest;
}

/** Shows a message in place of the one before it; null takes it away. */
export function publish(message: CommandMessage | null): void {
  latest = message;
  for (const listener of listeners) listener(message);
}

/** Calls the listener on every new message, not on the one that is there already. */
export function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

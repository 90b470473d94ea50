import { useSyncExternalStore } from 'react';
import {
  latestMessage,
  perform,
  publish,
  register,
  subscribe,
  type ActionId,
  type CommandMessage,
} from '../../commands';
import { today } from './clock';
import { languageOf } from './office';

const surroundings = { today, language: () => languageOf(Office.context.displayLanguage) };

/** Connects the ribbon's buttons; the pane and they live in one runtime. Call once, after Office is ready. */
export function connectRibbon(): void {
  register(surroundings);
}

/** What the last command has to say, from the ribbon or from the pane. */
export function useCommandMessage(): CommandMessage | null {
  return useSyncExternalStore(subscribe, latestMessage);
}

/** Does what the ribbon's button does; the outcome comes as a message. @returns whether it was done */
export async function performCommand(id: ActionId): Promise<boolean> {
  await perform(id, surroundings);
  return latestMessage()?.kind === 'done';
}

/** Takes the message away. */
export function dismissMessage(): void {
  publish(null);
}

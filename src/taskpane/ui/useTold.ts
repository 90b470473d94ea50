import { useEffect } from 'react';
import { usePane } from './context';

/** Names, prices and amounts are typed key by key: what comes of them is told when typing pauses. */
export const TYPING_PAUSE_MS = 600;

/** Tells a screen reader what was worked out, once it stays the same for a moment. */
export function useTold(sentence: string): void {
  const { announce } = usePane();
  useEffect(() => {
    const timer = setTimeout(() => announce(sentence), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sentence, announce]);
}

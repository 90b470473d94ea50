import { useEffect } from 'react';
import { usePane } from '../../ui/context';

/** An amount is typed key by key: what comes of it is told when typing pauses. */
const PAUSE_MS = 600;

/** Tells a screen reader what was worked out, once it stays the same for a moment. @param sentence null while there is nothing to tell */
export function useTold(sentence: string | null): void {
  const { announce } = usePane();
  useEffect(() => {
    if (sentence === null) return undefined;
    const timer = setTimeout(() => announce(sentence), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sentence, announce]);
}

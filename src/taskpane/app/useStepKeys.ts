import { useEffect } from 'react';
import { useLatest } from '../ui/useLatest';

/** Alt+Page Up and Alt+Page Down, wherever the focus is in the pane. */
export function useStepKeys(step: (direction: -1 | 1) => void): void {
  const latest = useLatest(step);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'PageUp' && event.key !== 'PageDown')) return;
      event.preventDefault();
      latest.current(event.key === 'PageUp' ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [latest]);
}

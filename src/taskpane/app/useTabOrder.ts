import { useEffect } from 'react';

/**
 * On Excel on the web office.js moves the focus on Tab itself, among links, buttons and fields only. From anything else, such as a
 * heading that the pane gave the focus or the page itself, it finds no next one and leaves the pane. From there the browser's
 * own order goes on.
 */
export function useTabOrder(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const from = event.target;
      // Office listens on the window, after the document.
      if (event.key === 'Tab' && from instanceof HTMLElement && from.tabIndex < 0) event.stopPropagation();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

import type { Frame } from 'playwright-core';

declare global {
  interface Window {
    /** Whether the sentence that is waited for was told. */
    wasTold?: boolean;
  }
}

/** Does something, and waits until a screen reader is told this of it: anew, also where the same words stood in the pane already. */
export async function untilTold(pane: Frame, sentence: string, act: () => Promise<void>): Promise<void> {
  await pane.evaluate((wanted) => {
    window.wasTold = false;
    const region = document.querySelector('[role=status][aria-live=polite]')!;
    const observer = new MutationObserver(() => {
      if (!region.textContent?.includes(wanted)) return;
      window.wasTold = true;
      observer.disconnect();
    });
    observer.observe(region, { childList: true, subtree: true, characterData: true });
  }, sentence);
  await act();
  await pane.waitForFunction(() => window.wasTold);
}

import type { ReactNode } from 'react';

/** What came of a button above it: scrolled to when it appears, as far as needed. The focus stays on the button. */
export function InSight({ children }: { readonly children: ReactNode }) {
  return <div ref={scrollTo}>{children}</div>;
}

function scrollTo(room: HTMLElement | null): void {
  room?.scrollIntoView({ block: 'nearest' });
}

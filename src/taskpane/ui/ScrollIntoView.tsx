import type { ReactNode } from 'react';

/** The result of a button above it: scrolled into view when it appears, as far as needed. The focus stays on the button. */
export function ScrollIntoView({ children }: { readonly children: ReactNode }) {
  return <div ref={scrollTo}>{children}</div>;
}

function scrollTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

import { Suspense } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { lazySections } from './registry';
import type { SectionProps } from '../../ui/section';

/** The later parts of the person screen: each comes when it is there, and a fault in one leaves the others. */
export function LazySections(props: SectionProps) {
  return Object.entries(lazySections).map(([id, Part]) => (
    <ErrorBoundary key={id} fallback={() => null}>
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    </ErrorBoundary>
  ));
}

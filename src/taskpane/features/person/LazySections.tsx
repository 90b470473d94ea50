import { lazy, type ComponentType, Suspense } from 'react';
import type { SectionProps } from '../../ui/section';

import { ErrorBoundary } from '../../ui/ErrorBoundary';

const load = (module: () => Promise<{ readonly default: ComponentType<SectionProps> }>) => lazy(module);

/** The parts of the person screen that come after the first ones, each in a chunk of its own, in order. */
const lazySections = {
  expenses: load(() => import(/* webpackChunkName: "manage" */ './ManageExpenses')),
  agreements: load(() => import(/* webpackChunkName: "manage" */ './ManageAgreements')),
  career: load(() => import(/* webpackChunkName: "career" */ '../career/CareerSection')),
  talk: load(() => import(/* webpackChunkName: "talks" */ '../talks/TalkSection')),
};

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

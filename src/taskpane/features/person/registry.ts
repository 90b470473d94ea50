import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { SectionProps } from '../../ui/section';

const load = (module: () => Promise<{ readonly default: ComponentType<SectionProps> }>) => lazy(module);

/** The parts of the person screen that come after the first ones, each in a chunk of its own, in order. */
export const lazySections: Readonly<Record<string, LazyExoticComponent<ComponentType<SectionProps>>>> = {
  expenses: load(() => import(/* webpackChunkName: "manage" */ './ManageExpenses')),
  agreements: load(() => import(/* webpackChunkName: "manage" */ './ManageAgreements')),
  career: load(() => import(/* webpackChunkName: "career" */ '../career/CareerSection')),
  talk: load(() => import(/* webpackChunkName: "talks" */ '../talks/TalkSection')),
};

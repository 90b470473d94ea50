import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Day } from '../../domain/calendar';
import type { Employee, School, SchoolReading } from '../../workbook';
import type { ScreenId, ScreenOptions, WriteAccess } from '../screens/screen';

/** What a part of the person screen is given. */
export interface SectionProps {
  readonly reading: SchoolReading;
  readonly school: School;
  readonly employee: Employee;
  /** The reference date. */
  readonly day: Day;
  readonly show: (screen: ScreenId, options?: ScreenOptions) => void;
  readonly access: WriteAccess;
}

const load = (module: () => Promise<{ readonly default: ComponentType<SectionProps> }>) => lazy(module);

/** The parts of the person screen that come after the first ones, each in a chunk of its own, in order. */
export const lazySections: Readonly<Record<string, LazyExoticComponent<ComponentType<SectionProps>>>> = {
  wishes: load(() => import(/* webpackChunkName: "manage" */ './ManageWishes')),
  expenses: load(() => import(/* webpackChunkName: "manage" */ './ManageExpenses')),
  agreements: load(() => import(/* webpackChunkName: "manage" */ './ManageAgreements')),
  career: load(() => import(/* webpackChunkName: "career" */ './CareerSection')),
  talk: load(() => import(/* webpackChunkName: "talks" */ './TalkSection')),
};

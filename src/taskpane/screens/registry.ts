import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { LazyScreenId, ScreenProps } from './screen';

const load = (module: () => Promise<{ readonly default: ComponentType<ScreenProps> }>) => lazy(module);

/** The screens that come in a chunk of their own when they are first shown. */
export const lazyScreens = {
  team: load(() => import(/* webpackChunkName: "team" */ './TeamScreen')),
  fund: load(() => import(/* webpackChunkName: "fund" */ './FundScreen')),
  talks: load(() => import(/* webpackChunkName: "talks" */ './TalksScreen')),
  agreements: load(() => import(/* webpackChunkName: "agreements" */ './AgreementsScreen')),
  report: load(() => import(/* webpackChunkName: "report" */ './ReportScreen')),
  figures: load(() => import(/* webpackChunkName: "figures" */ './FiguresScreen')),
  vacancy: load(() => import(/* webpackChunkName: "vacancy" */ './VacancyScreen')),
  salaryImport: load(() => import(/* webpackChunkName: "salaryImport" */ './SalaryImportScreen')),
  privacy: load(() => import(/* webpackChunkName: "privacy" */ './PrivacyScreen')),
  staffImport: load(() => import(/* webpackChunkName: "staffImport" */ './StaffImportScreen')),
  settings: load(() => import(/* webpackChunkName: "settings" */ './SettingsScreen')),
  scenario: load(() => import(/* webpackChunkName: "scenario" */ './ScenarioScreen')),
  career: load(() => import(/* webpackChunkName: "career" */ './CareerScreen')),
  log: load(() => import(/* webpackChunkName: "log" */ './LogScreen')),
} satisfies Readonly<Record<LazyScreenId, LazyExoticComponent<ComponentType<ScreenProps>>>>;

/** The screens that have a place of their own in the bar; the others are in the menu. */
export const tabs: readonly (LazyScreenId | 'person' | 'menu')[] = ['person', 'team', 'fund', 'menu'];

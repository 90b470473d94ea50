import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { LazyScreenId, ScreenProps } from '../ui/screen';

const load = (module: () => Promise<{ readonly default: ComponentType<ScreenProps> }>) => lazy(module);

/** The screens that come in a chunk of their own when they are first shown. */
export const lazyScreens = {
  menu: load(() => import(/* webpackChunkName: "menu" */ './MenuScreen')),
  team: load(() => import(/* webpackChunkName: "team" */ '../features/team/TeamScreen')),
  fund: load(() => import(/* webpackChunkName: "fund" */ '../features/fund/FundScreen')),
  talks: load(() => import(/* webpackChunkName: "talks" */ '../features/talks/TalksScreen')),
  yearDates: load(() => import(/* webpackChunkName: "yearDates" */ '../features/dates/YearDatesScreen')),
  agreements: load(
    () => import(/* webpackChunkName: "agreements" */ '../features/documents/AgreementsScreen'),
  ),
  bulk: load(() => import(/* webpackChunkName: "bulk" */ '../features/bulk/BulkScreen')),
  managerList: load(
    () => import(/* webpackChunkName: "managerList" */ '../features/documents/ManagerListScreen'),
  ),
  statements: load(
    () => import(/* webpackChunkName: "statements" */ '../features/documents/StatementsScreen'),
  ),
  report: load(() => import(/* webpackChunkName: "report" */ '../features/documents/ReportScreen')),
  figures: load(() => import(/* webpackChunkName: "figures" */ '../features/documents/FiguresScreen')),
  careerGuide: load(
    () => import(/* webpackChunkName: "careerGuide" */ '../features/documents/CareerGuideScreen'),
  ),
  withheldIncrement: load(
    () => import(/* webpackChunkName: "withheldIncrement" */ '../features/documents/WithheldIncrementScreen'),
  ),
  vacancy: load(() => import(/* webpackChunkName: "vacancy" */ '../features/documents/VacancyScreen')),
  salaryImport: load(
    () => import(/* webpackChunkName: "salaryImport" */ '../features/salaryImport/SalaryImportScreen'),
  ),
  privacy: load(() => import(/* webpackChunkName: "privacy" */ '../features/privacy/PrivacyScreen')),
  staffImport: load(
    () => import(/* webpackChunkName: "staffImport" */ '../features/staffImport/StaffImportScreen'),
  ),
  settings: load(() => import(/* webpackChunkName: "settings" */ '../features/settings/SettingsScreen')),
  closing: load(() => import(/* webpackChunkName: "closing" */ '../features/closing/ClosingScreen')),
  scenario: load(() => import(/* webpackChunkName: "scenario" */ '../features/whatIf/ScenarioScreen')),
  career: load(() => import(/* webpackChunkName: "career" */ '../features/career/CareerScreen')),
  functions: load(
    () => import(/* webpackChunkName: "jobFunctions" */ '../features/jobFunctions/JobFunctionsScreen'),
  ),
  pastExpenses: load(
    () => import(/* webpackChunkName: "pastExpenses" */ '../features/past/PastExpensesScreen'),
  ),
  openingBalances: load(
    () => import(/* webpackChunkName: "openingBalances" */ '../features/past/OpeningBalancesScreen'),
  ),
  help: load(() => import(/* webpackChunkName: "help-screen" */ '../features/help/HelpScreen')),
  log: load(() => import(/* webpackChunkName: "log" */ '../features/log/LogScreen')),
} satisfies Readonly<Record<LazyScreenId, LazyExoticComponent<ComponentType<ScreenProps>>>>;

import { ARTICLES } from './articles';

/** What the CAO VO ties to a day or a month of every year. */
export type YearlyDateId =
  | 'savingLeaveAsked'
  | 'savingLeaveAnswered'
  | 'holidayAllowance'
  | 'rightLapses'
  | 'planHandedIn'
  | 'increment'
  | 'newRight'
  | 'extraHoursEnd'
  | 'octoberAllowance'
  | 'yearEndAllowance';

export interface YearlyDate {
  readonly id: YearlyDateId;
  /** 1 to 12 */
  readonly month: number;
  /** Null where the CAO names the month only. */
  readonly day: number | null;
  readonly article: string;
}

/** In order of the calendar year, with their articles in the CAO VO 2024/2025 (aanmelding SZW 1188009). */
export const YEARLY_DATES: readonly YearlyDate[] = [
  { id: 'savingLeaveAsked', month: 2, day: 1, article: ARTICLES.savedLeave },
  { id: 'savingLeaveAnswered', month: 5, day: 1, article: ARTICLES.savedLeave },
  { id: 'holidayAllowance', month: 5, day: null, article: ARTICLES.holidayAllowance },
  { id: 'rightLapses', month: 7, day: 31, article: ARTICLES.otherAgreements },
  { id: 'planHandedIn', month: 7, day: 31, article: ARTICLES.saving },
  { id: 'newRight', month: 8, day: 1, article: `${ARTICLES.hoursOfPlan}, ${ARTICLES.trainingBudget}` },
  { id: 'increment', month: 8, day: 1, article: ARTICLES.increment },
  { id: 'extraHoursEnd', month: 8, day: 1, article: ARTICLES.fteAboveFullTime },
  { id: 'octoberAllowance', month: 10, day: null, article: ARTICLES.octoberAllowance },
  { id: 'yearEndAllowance', month: 12, day: null, article: ARTICLES.yearEndAllowance },
];

/** What comes every year without a day in the CAO VO. */
export const DUTIES_WITHOUT_DAY = [
  { id: 'schoolPlan', article: ARTICLES.schoolPlan },
  { id: 'annualReport', article: ARTICLES.annualReport },
] as const;

/** The frames for training, agreed with the P(G)MR: at least once in so many months. */
export const FRAMES = { months: 48, article: ARTICLES.frames } as const;

/** Months before the end of a contract by which it is to be decided on, and by which it is to be given notice of. */
export const CONTRACT_MONTHS = { decision: 2, notice: 1 } as const;

/** The articles of what falls on another day for each employee; null where it is no matter of the CAO. */
export const PERSON_DATE_ARTICLES = {
  contractDecision: ARTICLES.proofContract,
  contractNotice: ARTICLES.noticeTerm,
  contractEnd: null,
  agreement: null,
  lapses: ARTICLES.otherAgreements,
  lapsesWithoutPlan: ARTICLES.saving,
  personalPlan: ARTICLES.planEvery3Years,
  talk: ARTICLES.talks,
  evc: ARTICLES.evcOpportunity,
  extraHours: ARTICLES.fteAboveFullTime,
} as const;

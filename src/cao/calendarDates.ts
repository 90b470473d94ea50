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
  { id: 'savingLeaveAsked', month: 2, day: 1, article: '15.8' },
  { id: 'savingLeaveAnswered', month: 5, day: 1, article: '15.8' },
  { id: 'holidayAllowance', month: 5, day: null, article: '3.8' },
  { id: 'rightLapses', month: 7, day: 31, article: '16.6 lid 1' },
  { id: 'planHandedIn', month: 7, day: 31, article: '16.6 lid 2' },
  { id: 'newRight', month: 8, day: 1, article: '16.4 lid 3, 16.5' },
  { id: 'increment', month: 8, day: 1, article: '12.1 lid 3' },
  { id: 'extraHoursEnd', month: 8, day: 1, article: '6.1 lid 6' },
  { id: 'octoberAllowance', month: 10, day: null, article: '3.10' },
  { id: 'yearEndAllowance', month: 12, day: null, article: '3.6' },
];

/** What comes every year without a day in the CAO VO. */
export const DUTIES_WITHOUT_DAY = [
  { id: 'schoolPlan', article: '16.2 lid 3' },
  { id: 'annualReport', article: '16.2 lid 4' },
] as const;
export type DutyWithoutDay = (typeof DUTIES_WITHOUT_DAY)[number]['id'];

/** The frames for training, agreed with the P(G)MR: at least once in so many months. */
export const FRAMES = { months: 48, article: '16.2 lid 2' } as const;

/** Months before the end of a contract by which it is to be decided on, and by which it is to be given notice of. */
export const CONTRACT_MONTHS = { decision: 2, notice: 1 } as const;

/** The articles of what falls on another day for each employee; null where it is no matter of the CAO. */
export const PERSON_DATE_ARTICLES = {
  contractDecision: '9.2 lid 1–3',
  contractNotice: '10.3',
  contractEnd: null,
  agreement: null,
  lapses: '16.6 lid 1',
  lapsesWithoutPlan: '16.6 lid 2',
  personalPlan: '16.3 lid 1',
  talk: '18.3',
  evc: '16.3 lid 3',
  extraHours: '6.1 lid 6',
} as const;

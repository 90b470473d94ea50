/**
 * The articles of the CAO VO 2024/2025 (aanmelding SZW 1188009) that a sentence may name, by what they say. The only
 * place where their numbers stand; a sentence takes them from here.
 */
export const ARTICLES = {
  /** Which part of the CAO is a minimum. */
  minimum: '1.3',
  minimumPart: '1.3 lid 2',
  /** Most that somebody may work. */
  mostFte: '6.1 lid 5',
  /** What is above full time ends by law after a school year at most. */
  fteAboveFullTime: '6.1 lid 6',
  /** The week of support staff at full time: 36, 38 or 40 hours. */
  weeklyHours: '6.2 lid 3',
  /** Hours to choose how to use, and for what. */
  choiceHours: '7.1',
  choiceHoursUse: '7.2',
  /** Leave of who is 57 or older: other terms count on the fte without it. */
  seniorLeave: '7.2 lid 2c',
  /** No saving of leave in a year of senior leave. */
  noSavedLeave: '7.2 lid 10',
  taskPolicy: '8.1',
  /** A proof contract, and the decision on it two months before its end. */
  proofContract: '9.2 lid 1–3',
  /** An unqualified teacher. */
  unqualifiedTeacher: '9.4',
  traineeTeacher: '9.6',
  /** The contract ends at the state pension age. */
  pensionAge: '10.1 lid 3b',
  /** Notice of a month. */
  noticeTerm: '10.3',
  /** The structure of functions. */
  functions: '11.1',
  /** Another function needs an appointment. */
  appointment: '11.1 lid 4',
  /** Two functions: the money once over the whole fte, the hours per part. */
  twoFunctions: '11.3',
  /** Employees of the doelgroepregister, who have no scale. */
  noScale: '11.2 lid 2',
  /** A placement that is lower keeps salary and prospect. */
  guarantee: '11.4 lid 4',
  increment: '12.1 lid 3',
  extraStep: '12.1 lid 4',
  withheldIncrement: '12.1 lid 5',
  firstTeacherStep: '12.2 lid 4',
  promotion: '12.3',
  promotionPay: '12.3 lid 1',
  promotionStep: '12.3 lid 1a',
  gratuities: '12.9 lid 2',
  yearEndAllowance: '3.6',
  holidayAllowance: '3.8',
  octoberAllowance: '3.10',
  /** A trip ordered by the employer. */
  workTrip: '13.1 lid 1c',
  travelCosts: 'bijlage 3 J',
  travelMaxima: 'bijlage 3 J5',
  /** Short leave for an exam, whatever the fte. */
  examLeave: '15.1 lid 2c',
  examLeaveAnyFte: '15.1 lid 3',
  /** Saving of leave. */
  savedLeave: '15.8',
  account: '16.2',
  frames: '16.2 lid 2',
  schoolPlan: '16.2 lid 3',
  annualReport: '16.2 lid 4',
  personalPlan: '16.3',
  planEvery3Years: '16.3 lid 1',
  planParts: '16.3 lid 2',
  evcOpportunity: '16.3 lid 3',
  evcRight: '16.3 lid 4',
  startQualification: '16.3 lid 5',
  trainingHours: '16.4',
  hoursOfPlan: '16.4 lid 3',
  hoursAccount: '16.4 lid 4',
  trainingBudget: '16.5',
  ownDecision: '16.5 lid 2',
  otherAgreements: '16.6 lid 1',
  saving: '16.6 lid 2',
  ordered: '16.7',
  hoursShown: '16.8 lid 2',
  talks: '18.3',
  emergencyResponse: '18.7',
  /** Appeal, and within which time. */
  appeal: '19',
  /** What happens without the consent of the participation council. */
  withoutConsent: '20.2',
  spareLeaveForTraining: 'bijlage 5 J',
  hourPrice: 'bijlage 5 I',
  savedLeaveRules: 'bijlage 5',
  participationCouncil: 'bijlage 7',
  countsFor: 'bijlage 8',
  yearEndPerMonth: 'bijlage 8.3',
  octoberCuts: 'bijlage 8.5',
  teacherScales: 'bijlage 9 A',
  repaymentFootnote: 'voetnoot 10 bij 9.4',
  /** Sickness leaves the extent of a position unchanged. */
  sickness: 'Zavo 3c',
  reintegration: 'Zavo 10b',
} as const;

/** An article by what it says. */
export type ArticleName = keyof typeof ARTICLES;

/** An article as an English sentence calls it. */
export const articleEn = (name: ArticleName): string => inEnglish(ARTICLES[name]);

/** The number of an article as an English sentence calls it. */
export function inEnglish(article: string): string {
  return article.replace('bijlage', 'annex').replace('voetnoot 10 bij', 'footnote 10 at');
}

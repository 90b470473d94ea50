import { ARTICLES } from './articles';
import { courseKinds, KIND_PAYERS, type CourseKind, type KindPayer } from './courseKindPayers';

export { courseKinds, type CourseKind };

/** What the CAO VO 2024/2025 (aanmelding SZW 1188009) says of a kind of course; each answer with its article. */
export interface CourseKindRule extends KindPayer {
  readonly article: string;
  /** Whether the budget may pay: always, where the employee agrees, or not. */
  readonly budget: 'yes' | 'withConsent' | 'no';
  readonly budgetArticle: string;
  /** Whether it is working time, is taken from the training hours, or by study leave; null where the CAO does not say. */
  readonly hours: {
    readonly from: 'workingTime' | 'trainingHours' | 'studyLeave';
    readonly article: string;
  } | null;
  /** Whether an agreement may ask anything of its price back from the employee. */
  readonly repayment: 'byAgreement' | 'never';
  /** Why that is so; the CAO has no rule on repayment since 2014, so that who must pay decides it. */
  readonly repaymentArticle: string | null;
}

/** Training that the employer pays in time and money. */
const paidByEmployer = (kind: CourseKind, article: string, budget: 'withConsent' | 'no'): CourseKindRule => ({
  ...KIND_PAYERS[kind],
  article,
  budget,
  budgetArticle: budget === 'withConsent' ? ARTICLES.ownDecision : article,
  hours: { from: 'workingTime', article },
  repayment: 'never',
  repaymentArticle: article,
});

/**
 * The kinds with what the CAO says of them. A study plan of an unqualified teacher (9.4) is to the parties no training
 * that may never be claimed back (footnote 10). That the others are the training of which the law says so is a reading.
 */
export const COURSE_KINDS: Readonly<Record<CourseKind, CourseKindRule>> = {
  ownChoice: {
    ...KIND_PAYERS.ownChoice,
    article: ARTICLES.ownDecision,
    budget: 'yes',
    budgetArticle: ARTICLES.ownDecision,
    hours: { from: 'trainingHours', article: ARTICLES.hoursOfPlan },
    repayment: 'byAgreement',
    repaymentArticle: null,
  },
  ordered: paidByEmployer('ordered', ARTICLES.ordered, 'withConsent'),
  startQualification: {
    ...KIND_PAYERS.startQualification,
    article: ARTICLES.startQualification,
    budget: 'no',
    budgetArticle: ARTICLES.startQualification,
    hours: null,
    repayment: 'never',
    repaymentArticle: ARTICLES.startQualification,
  },
  evc: {
    ...KIND_PAYERS.evc,
    article: ARTICLES.evcRight,
    budget: 'yes',
    budgetArticle: ARTICLES.evcRight,
    hours: null,
    repayment: 'never',
    repaymentArticle: ARTICLES.evcRight,
  },
  emergencyResponse: paidByEmployer('emergencyResponse', ARTICLES.emergencyResponse, 'no'),
  participationCouncil: paidByEmployer('participationCouncil', ARTICLES.participationCouncil, 'no'),
  reintegration: paidByEmployer('reintegration', ARTICLES.reintegration, 'no'),
  qualification: {
    ...KIND_PAYERS.qualification,
    article: ARTICLES.unqualifiedTeacher,
    budget: 'yes',
    budgetArticle: ARTICLES.ownDecision,
    hours: { from: 'studyLeave', article: ARTICLES.unqualifiedTeacher },
    repayment: 'byAgreement',
    repaymentArticle: ARTICLES.repaymentFootnote,
  },
};

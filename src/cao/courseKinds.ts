import { ARTICLES } from './articles';

/** What a course is to the CAO: that decides who pays it, and what may be agreed about it. */
export type CourseKind =
  | 'ownChoice'
  | 'ordered'
  | 'evc'
  | 'startQualification'
  | 'emergencyResponse'
  | 'participationCouncil'
  | 'reintegration'
  | 'qualification';

/** What the CAO VO 2024/2025 (aanmelding SZW 1188009) says of a kind of course; each answer with its article. */
export interface CourseKindRule {
  /** As it stands in the column Soort, also in an English Office. */
  readonly word: string;
  /** Who pays: the employee's budget, the employer, or the budget and above the basic right the employer. */
  readonly payer: 'budget' | 'employer' | 'employerAboveRight';
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
const paidByEmployer = (word: string, article: string, budget: 'withConsent' | 'no'): CourseKindRule => ({
  word,
  payer: 'employer',
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
    word: 'eigen keuze',
    payer: 'budget',
    article: ARTICLES.ownDecision,
    budget: 'yes',
    budgetArticle: ARTICLES.ownDecision,
    hours: { from: 'trainingHours', article: ARTICLES.hoursOfPlan },
    repayment: 'byAgreement',
    repaymentArticle: null,
  },
  ordered: paidByEmployer('opgedragen', ARTICLES.ordered, 'withConsent'),
  startQualification: {
    word: 'startkwalificatie',
    payer: 'employer',
    article: ARTICLES.startQualification,
    budget: 'no',
    budgetArticle: ARTICLES.startQualification,
    hours: null,
    repayment: 'never',
    repaymentArticle: ARTICLES.startQualification,
  },
  evc: {
    word: 'EVC',
    payer: 'employerAboveRight',
    article: ARTICLES.evcRight,
    budget: 'yes',
    budgetArticle: ARTICLES.evcRight,
    hours: null,
    repayment: 'never',
    repaymentArticle: ARTICLES.evcRight,
  },
  emergencyResponse: paidByEmployer('BHV', ARTICLES.emergencyResponse, 'no'),
  participationCouncil: paidByEmployer('medezeggenschap', ARTICLES.participationCouncil, 'no'),
  reintegration: paidByEmployer('re-integratie', ARTICLES.reintegration, 'no'),
  qualification: {
    word: 'bevoegdheid',
    payer: 'budget',
    article: ARTICLES.unqualifiedTeacher,
    budget: 'yes',
    budgetArticle: ARTICLES.ownDecision,
    hours: { from: 'studyLeave', article: ARTICLES.unqualifiedTeacher },
    repayment: 'byAgreement',
    repaymentArticle: ARTICLES.repaymentFootnote,
  },
};

export const courseKinds = Object.keys(COURSE_KINDS) as readonly CourseKind[];

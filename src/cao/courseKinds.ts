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

export interface CourseKindRule {
  /** As it stands in the column Soort, also in an English Office. */
  readonly word: string;
  /** Who pays: the employee's budget, the employer, or the budget and above the basic right the employer. */
  readonly payer: 'budget' | 'employer' | 'employerAboveRight';
  /** Whether the CAO itself says that it is working time. */
  readonly workingTime: boolean;
  /** Whether an agreement may ask anything of its price back from the employee. */
  readonly repayment: 'byAgreement' | 'never';
  /** Of the CAO VO 2024/2025 (aanmelding SZW 1188009). */
  readonly article: string;
}

/**
 * The kinds with their articles; the only place where these articles stand. `ordered` may take from the budget where the
 * employee agrees to it (16.5 lid 2). A study plan of an unqualified teacher (9.4) is to the parties no training that
 * may never be claimed back (footnote 10).
 */
export const COURSE_KINDS: Readonly<Record<CourseKind, CourseKindRule>> = {
  ownChoice: {
    word: 'eigen keuze',
    payer: 'budget',
    workingTime: false,
    repayment: 'byAgreement',
    article: '16.5 lid 2',
  },
  ordered: {
    word: 'opgedragen',
    payer: 'employer',
    workingTime: true,
    repayment: 'never',
    article: '16.7',
  },
  startQualification: {
    word: 'startkwalificatie',
    payer: 'employer',
    workingTime: false,
    repayment: 'never',
    article: '16.3 lid 5',
  },
  evc: {
    word: 'EVC',
    payer: 'employerAboveRight',
    workingTime: false,
    repayment: 'never',
    article: '16.3 lid 4',
  },
  emergencyResponse: {
    word: 'BHV',
    payer: 'employer',
    workingTime: true,
    repayment: 'never',
    article: '18.7',
  },
  participationCouncil: {
    word: 'medezeggenschap',
    payer: 'employer',
    workingTime: true,
    repayment: 'never',
    article: 'bijlage 7',
  },
  reintegration: {
    word: 're-integratie',
    payer: 'employer',
    workingTime: true,
    repayment: 'never',
    article: 'Zavo 10b',
  },
  qualification: {
    word: 'bevoegdheid',
    payer: 'budget',
    workingTime: false,
    repayment: 'byAgreement',
    article: '9.4',
  },
};

export const courseKinds = Object.keys(COURSE_KINDS) as readonly CourseKind[];

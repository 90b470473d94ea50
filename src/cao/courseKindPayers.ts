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

/** What reading a workbook needs of a kind; its articles are with the rest, in `courseKinds`. */
export interface KindPayer {
  /** As it stands in the column Soort, also in an English Office. */
  readonly word: string;
  /** Who pays: the employee's budget, the employer, or the budget and above the basic right the employer. */
  readonly payer: 'budget' | 'employer' | 'employerAboveRight';
}

/** The kinds, in the order in which they are offered. */
export const KIND_PAYERS: Readonly<Record<CourseKind, KindPayer>> = {
  ownChoice: { word: 'eigen keuze', payer: 'budget' },
  ordered: { word: 'opgedragen', payer: 'employer' },
  startQualification: { word: 'startkwalificatie', payer: 'employer' },
  evc: { word: 'EVC', payer: 'employerAboveRight' },
  emergencyResponse: { word: 'BHV', payer: 'employer' },
  participationCouncil: { word: 'medezeggenschap', payer: 'employer' },
  reintegration: { word: 're-integratie', payer: 'employer' },
  qualification: { word: 'bevoegdheid', payer: 'budget' },
};

export const courseKinds = Object.keys(KIND_PAYERS) as readonly CourseKind[];

/** Kinds of which the hours are working time or study leave: the training hours of the employee stay what they are. */
const HOURS_OF_EMPLOYER: ReadonlySet<CourseKind> = new Set([
  'ordered',
  'emergencyResponse',
  'participationCouncil',
  'reintegration',
  'qualification',
]);

/** Whether the hours of a course are taken from the training hours; of a kind of which the CAO says nothing they are. */
export const takesTrainingHours = (kind: CourseKind): boolean => !HOURS_OF_EMPLOYER.has(kind);

/** What the CAO VO 2024/2025 (aanmelding SZW 1188009) has decided together with the participation council. */
export interface CouncilMatter {
  readonly id:
    | 'frames'
    | 'schoolPlan'
    | 'talks'
    | 'extraSteps'
    | 'functions'
    | 'taskPolicy'
    | 'moreSavedLeave'
    | 'studyFacility'
    | 'travelMaxima';
  /** As the CAO calls it. */
  readonly council: 'P(G)MR' | 'PMR' | '(P)MR';
  /** How often at least; on a change where the CAO names no term. */
  readonly when: 'everyYear' | 'every4Years' | 'onChange';
  readonly article: string;
}

/** What touches training and careers, in the order in which a school meets it. */
export const COUNCIL_MATTERS: readonly CouncilMatter[] = [
  { id: 'frames', council: 'P(G)MR', when: 'every4Years', article: '16.2 lid 2' },
  { id: 'schoolPlan', council: 'PMR', when: 'everyYear', article: '16.2 lid 3' },
  { id: 'talks', council: 'P(G)MR', when: 'onChange', article: '18.3' },
  { id: 'extraSteps', council: 'P(G)MR', when: 'onChange', article: '12.1 lid 4, 12.9 lid 2' },
  { id: 'functions', council: 'P(G)MR', when: 'onChange', article: '11.1, 20.2' },
  { id: 'taskPolicy', council: 'P(G)MR', when: 'onChange', article: '8.1' },
  { id: 'moreSavedLeave', council: 'P(G)MR', when: 'onChange', article: '15.8' },
  { id: 'studyFacility', council: '(P)MR', when: 'onChange', article: 'bijlage 5 J' },
  { id: 'travelMaxima', council: 'P(G)MR', when: 'onChange', article: 'bijlage 3 J5' },
];

/** The part of the personnel basic funding that goes to training at least, in time and money: one in so many. */
export const TRAINING_PART = { oneIn: 10, article: '16.2' } as const;

/** Of the account of it in the annual report. */
export const ACCOUNT_ARTICLE = '16.2 lid 4';

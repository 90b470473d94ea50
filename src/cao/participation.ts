import { ARTICLES } from './articles';

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
  { id: 'frames', council: 'P(G)MR', when: 'every4Years', article: ARTICLES.frames },
  { id: 'schoolPlan', council: 'PMR', when: 'everyYear', article: ARTICLES.schoolPlan },
  { id: 'talks', council: 'P(G)MR', when: 'onChange', article: ARTICLES.talks },
  {
    id: 'extraSteps',
    council: 'P(G)MR',
    when: 'onChange',
    article: `${ARTICLES.extraStep}, ${ARTICLES.gratuities}`,
  },
  {
    id: 'functions',
    council: 'P(G)MR',
    when: 'onChange',
    article: `${ARTICLES.functions}, ${ARTICLES.withoutConsent}`,
  },
  { id: 'taskPolicy', council: 'P(G)MR', when: 'onChange', article: ARTICLES.taskPolicy },
  { id: 'moreSavedLeave', council: 'P(G)MR', when: 'onChange', article: ARTICLES.savedLeave },
  { id: 'studyFacility', council: '(P)MR', when: 'onChange', article: ARTICLES.spareLeaveForTraining },
  { id: 'travelMaxima', council: 'P(G)MR', when: 'onChange', article: ARTICLES.travelMaxima },
];

/** The part of the personnel basic funding that goes to training at least, in time and money: one in so many. */
export const TRAINING_PART = { oneIn: 10, article: ARTICLES.account } as const;

/** The article that asks for an account of the training money and hours in the annual report. */
export const ACCOUNT_ARTICLE = ARTICLES.annualReport;

import { articleEn, inEnglish } from '../../cao/articles';
import { dateEn } from '../format/en';
import type { CourseKindTexts } from '../nl/courseKinds';

export const courseKindsEn: CourseKindTexts = {
  names: {
    ownChoice: 'Own choice',
    ordered: 'Ordered',
    startQualification: 'Start qualification',
    evc: 'EVC (recognition of skills)',
    emergencyResponse: 'Emergency response (BHV)',
    participationCouncil: 'Participation council',
    reintegration: 'Reintegration',
    qualification: 'Teaching qualification',
  },
  field: 'Soort (kind)',
  none: 'Not filled in: own choice',
  listed: (word) => `As in Opleidingen: ${word}`,
  rules: 'What the CAO VO says of this kind',
  payer: ({ payer, article }) =>
    `${
      {
        budget: 'Who pays: the budget',
        employer: 'Who pays: the employer, what nobody else pays',
        employerAboveRight: 'Who pays: first the budget; up to mbo-2 the employer the rest',
      }[payer]
    } (article ${inEnglish(article)}).`,
  budget: ({ budget, budgetArticle }) =>
    `${
      {
        yes: 'From the budget: allowed',
        withConsent: 'From the budget: only when the employee agrees',
        no: 'From the budget: no',
      }[budget]
    } (article ${inEnglish(budgetArticle)}).`,
  hours: ({ hours }) =>
    hours === null
      ? 'Working time: the CAO does not say. Agree on it.'
      : `${
          {
            workingTime: 'Working time: yes',
            trainingHours: 'Working time: the training hours, with a plan the extra hours too',
            studyLeave: 'Working time: study leave for what falls in working hours',
          }[hours.from]
        } (article ${inEnglish(hours.article)}).`,
  travel: (payer) =>
    ({
      employer: `Journey: a trip for work, which the employer pays (article ${articleEn('workTrip')}, ${articleEn('travelCosts')}).`,
      employerWhenOrdered: `Journey: when the employer orders it, it is a trip for work, which the employer pays (article ${articleEn('workTrip')}, ${articleEn('travelCosts')}).`,
      notSaid: 'Journey: the CAO says nothing of it; the budget may pay it.',
    })[payer],
  repayment: ({ repayment, repaymentArticle }) =>
    repayment === 'never'
      ? `Repayment: may not be in the agreement. The employer must pay (article ${inEnglish(repaymentArticle ?? '')}); that the law therefore forbids claiming back is our reading.`
      : `Repayment: allowed, only of what the employer adds; the CAO has no rule for it since 2014${
          repaymentArticle === null ? '' : ` (${inEnglish(repaymentArticle)})`
        }.`,
  evc: (right) => {
    switch (right.kind) {
      case 'right':
        return `EVC is a right up to mbo-2: the budget pays first, the employer the rest (article ${articleEn('evcRight')}).`;
      case 'opportunity':
        return `Who has mbo is given the opportunity of EVC (article ${articleEn('evcOpportunity')}); that the employer pays is said up to mbo-2 only.`;
      case 'again':
        return `The last EVC route was less than 5 years ago: again from ${dateEn(right.from)} (article ${articleEn('evcOpportunity')}). Until then the budget pays.${
          right.of === 'right'
            ? ` That the 5 years hold for the right up to mbo-2 too (article ${articleEn('evcRight')}) is our reading.`
            : ''
        }`;
      case 'none':
        return `Above mbo the CAO gives no right to EVC (article ${articleEn('evcOpportunity')} and ${articleEn('evcRight')}): the budget pays.`;
      case 'unknown':
        return `The level of education is not known. Fill in Opleidingsniveau in Medewerkers: up to mbo-2 the employer pays what the budget cannot (article ${articleEn('evcRight')}).`;
    }
  },
  evcWaits: 'As long as this course waits for another one, the whole amount stands with the employer.',
  startQualificationUnknown: `The level of education is not known. A start qualification at the employer’s cost is for who is below mbo-2 (article ${articleEn('startQualification')}).`,
};

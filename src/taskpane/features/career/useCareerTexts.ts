import { careerNl, type CareerTexts } from '../../../texts/nl/career';
import { useTexts } from '../../ui/context';

/** The texts of the career, in the reader's language. */
export function useCareerTexts(): CareerTexts {
  return useTexts(careerNl);
}

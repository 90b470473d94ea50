import { careerNl, type CareerTexts } from '../../../texts/career.nl';
import { useTexts } from '../../context';

/** The texts of the career, in the reader's language. */
export function useCareerTexts(): CareerTexts {
  return useTexts(careerNl, 'career');
}

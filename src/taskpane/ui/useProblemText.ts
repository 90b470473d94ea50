import { useCallback } from 'react';
import type { AnyProblem } from '../../tables/problem';
import { problemNl } from '../../texts/nl/problems';
import { useTexts } from './context';

/** Says in the reader's language what is wrong and what to do; an amount stays on the line of its euro sign. */
export function useProblemText(): (problem: AnyProblem) => string {
  const sentence = useTexts(problemNl);
  return useCallback((problem) => sentence(problem).replaceAll('€ ', '€\u00a0'), [sentence]);
}

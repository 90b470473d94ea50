import type { ProblemError } from '../domain/problem';
import { notLoadedNl } from '../texts/nl/notLoaded';
import { screenTexts, type Language } from '../texts/spoken';
import type { Explanation, WorkbookProblem } from './problems';

/** Loads the sentences in advance: they are not in the first load, as most employees have no problem to explain. */
export const loadExplain = () => import(/* webpackChunkName: "explain" */ './explain');

/** As `explainError` in `explain.ts`; where that cannot be loaded, that something went wrong and which code it has. Never rejects. */
export function explainLater(
  error: WorkbookProblem | ProblemError,
  language: Language,
): Promise<Explanation> {
  return loadExplain().then(
    ({ explainError }) => explainError(error, language),
    () => screenTexts(language, notLoadedNl).unexplained(error.message),
  );
}

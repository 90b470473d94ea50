import { ProblemError } from '../domain/problem';
import type { DataProblem, StructureProblem } from '../tables/dataProblem';
import type { AnyProblem } from '../tables/problem';
import { failuresNl } from '../texts/nl/failures';
import { problemNl } from '../texts/nl/problems';
import { screenTexts, type Language } from '../texts/spoken';
import type { Explanation, WorkbookFailure, WorkbookProblem } from './problems';

type Explainer = (problem: StructureProblem | WorkbookFailure) => Explanation;

const failureTexts = (language: Language) => screenTexts(language, failuresNl);
const sentence = (problem: AnyProblem, language: Language) => screenTexts(language, problemNl)(problem);

/** The sentences for a problem in the data. Those of the cell readers hold their fix in the same text. */
export function explainProblem({ problem }: DataProblem, language: Language): Explanation {
  const own = failureTexts(language).problems[problem.code as StructureProblem['code']] as
    Explainer | undefined;
  if (own) return own(problem as StructureProblem);
  return { what: sentence(problem as AnyProblem, language), fix: '' };
}

/** The sentences for an action that could not be done, or for what cannot be computed, such as amounts that are too large to add up. */
export function explainError(error: WorkbookProblem | ProblemError, language: Language): Explanation {
  return error instanceof ProblemError ? explainRefusal(error, language) : explainFailure(error, language);
}

/** The sentences for an action that could not be done. */
export function explainFailure({ failure }: WorkbookProblem, language: Language): Explanation {
  const explanation = (failureTexts(language).failures[failure.code] as Explainer)(failure);
  return failure.code === 'filtered' && failure.table !== null
    ? { ...explanation, filtered: failure.table }
    : explanation;
}

/** The sentences for what cannot be computed, such as amounts that are too large to add up. */
export function explainRefusal({ problem }: ProblemError, language: Language): Explanation {
  return { what: sentence(problem as AnyProblem, language), fix: '' };
}

/** `Medewerkers, rij 7, kolom Fte` */
export function placeText({ table, place, column }: DataProblem, language: Language): string {
  return failureTexts(language).place({
    table,
    sheet: place?.sheet ?? null,
    row: place?.row ?? null,
    column,
  });
}

import type { Day } from '../../../domain/calendar';
import type { AgreementTexts } from '../../../texts/nl/agreement';
import type { DocumentOfCourse } from '../../../school/edits/agreementDocuments';
import type { ExtraHoursUse } from '../../../school/rights/extraHoursUse';
import type { Employee } from '../../../school/school';
import type { Paper } from '../../../documents/paper';
import type { WrittenPaper } from '../../../documents/writtenPaper';
import { agreementOf, newDocuments, type AgreementChoices } from '../../../documents/agreement/agreement';
import { agreementPaper } from '../../../documents/agreement/agreementPaper';

/** The agreement of one of the chosen people, or why there is none. */
export type AgreementDraft =
  | {
      readonly employee: Employee;
      readonly paper: Paper;
      /** What is to be recorded of it in `Wensen`. */
      readonly documents: readonly DocumentOfCourse[];
      /** What of it only hours above full time pay, which end by law before; null where nothing. */
      readonly onExtraHours: ExtraHoursUse | null;
    }
  | { readonly employee: Employee; readonly paper: null; readonly why: 'unreadable' | 'nothingPlanned' };

/** How it went with one of the chosen people. */
export interface AgreementOutcome {
  readonly employee: Employee;
  readonly outcome: WrittenPaper['outcome'] | 'inFile' | 'unreadable' | 'nothingPlanned';
  /** The sheet that was made; null where there is none. */
  readonly sheet: WrittenPaper | null;
}

/** The agreement with one person on paper, or why there is none. */
export function draftOf(
  employee: Employee,
  day: Day,
  choices: AgreementChoices,
  texts: AgreementTexts,
): AgreementDraft {
  const result = agreementOf(employee, day, choices);
  return result.kind === 'agreement'
    ? {
        employee,
        paper: agreementPaper(result.agreement, texts),
        documents: newDocuments(result.agreement),
        onExtraHours: result.agreement.onExtraHours,
      }
    : { employee, paper: null, why: result.kind };
}

/** What came of each draft, given the sheets that were made; those that a cancel left out are not in it. */
export function outcomesOf(
  drafts: readonly AgreementDraft[],
  made: readonly WrittenPaper[] | 'inFile',
): AgreementOutcome[] {
  const sheets = new Map(made === 'inFile' ? [] : made.map((sheet) => [sheet.key, sheet]));
  return drafts.flatMap((draft): AgreementOutcome[] => {
    const { employee } = draft;
    if (draft.paper === null) return [{ employee, outcome: draft.why, sheet: null }];
    if (made === 'inFile') return [{ employee, outcome: 'inFile', sheet: null }];
    const sheet = sheets.get(draft.paper.key);
    return sheet ? [{ employee, outcome: sheet.outcome, sheet }] : [];
  });
}

/** What is to be recorded of the drafts of which a paper was made. */
export function documentsOf(
  drafts: readonly AgreementDraft[],
  made: readonly Pick<WrittenPaper, 'key'>[],
): DocumentOfCourse[] {
  const keys = new Set(made.map(({ key }) => key));
  return drafts.flatMap((draft) =>
    draft.paper !== null && keys.has(draft.paper.key) ? draft.documents : [],
  );
}

/** Somebody whose agreement rests on hours above full time, with what of it. */
export interface RestingAgreement {
  readonly employee: Employee;
  readonly use: ExtraHoursUse;
}

/** Whose agreement rests on hours above full time. */
export function restingOnExtraHours(drafts: readonly AgreementDraft[]): RestingAgreement[] {
  return drafts.flatMap((draft) =>
    draft.paper !== null && draft.onExtraHours !== null
      ? [{ employee: draft.employee, use: draft.onExtraHours }]
      : [],
  );
}

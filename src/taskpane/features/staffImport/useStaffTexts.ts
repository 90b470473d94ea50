import { staffImportNl, type StaffImportTexts } from '../../../texts/nl/staffImport';
import { useTexts } from '../../ui/context';

/** The texts of this screen. */
export function useStaffTexts(): StaffImportTexts {
  return useTexts(staffImportNl);
}

/** What is said of a remark, reason or problem: `tell` is the sentence that goes with its code. */
export function sentence<One extends { readonly code: string }>(
  sentenceOf: (one: never) => string,
  one: One,
): string {
  return sentenceOf(one as never);
}

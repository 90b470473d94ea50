import { staffImportEn } from '../../../texts/staffImport.en';
import { staffImportNl, type StaffImportTexts } from '../../../texts/staffImport.nl';
import { useTexts } from '../../context';

/** The texts of this screen. */
export function useStaffTexts(): StaffImportTexts {
  return useTexts({ nl: staffImportNl, en: staffImportEn });
}

/** The sentence of a remark, reason or problem, by its code. */
export function sentence<One extends { readonly code: string }>(
  texts: Readonly<Record<One['code'], (one: never) => string>>,
  one: One,
): string {
  return texts[one.code as One['code']](one as never);
}

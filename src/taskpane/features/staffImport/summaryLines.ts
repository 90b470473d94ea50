import type { ListSummary } from '../../../imports/staffList';
import type { StaffImportTexts } from '../../../texts/nl/staffImport';

/** Somebody as a list tells of them. */
export function numberAndName(person: { readonly number: string | number; readonly name: string }): string {
  return `${person.number} ${person.name}`.trim();
}

/** What is about to be written, in sentences: how many people, and what of it is rarely right. */
export function summaryLines(texts: StaffImportTexts['summary'], summary: ListSummary): string[] {
  return [
    texts.people(summary.people, summary.totalFte),
    ...summary.warnings.map(({ code, count, example }) => texts.warning[code](count, example)),
  ];
}

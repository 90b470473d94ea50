import { learn, type Language } from '../../texts/spoken';
import type { OfficeColours } from './theme';
import { markOffice } from './timing';

export type { Language };

/** What the pane asks of Office itself; the workbook is reached through `src/workbook` only. */
export interface OfficeSurroundings {
  readonly language: Language;
  readonly colours: OfficeColours | undefined;
}

/** Waits until Office is there and reports its language and colours. */
export async function officeSurroundings(): Promise<OfficeSurroundings> {
  await Office.onReady();
  markOffice();
  const language = languageOf(Office.context.displayLanguage);
  // Without the English texts the pane speaks Dutch, which is better than nothing.
  await learn(language).catch(() => undefined);
  return { language, colours: officeColours() };
}

/** The colours of Office now. Excel sends no event when they change, so they are read again when the pane gets focus. */
export function officeColours(): OfficeColours | undefined {
  return Office.context.officeTheme;
}

/** English where Office is English, Dutch everywhere else. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}

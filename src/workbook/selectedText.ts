import { withExcel } from './excel';

/** The cells that are selected in the workbook as text with tabs, as they look; empty where nothing is filled in. One sync. */
export function selectedText(): Promise<string> {
  return withExcel(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true).load('text');
    await context.sync();
    return used.isNullObject ? '' : used.text.map((row) => row.join('\t')).join('\n');
  });
}

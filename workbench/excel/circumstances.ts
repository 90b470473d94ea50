import { RichApiError } from '../protocol/errors';

/** What a user has selected or has in front, where it is not simply cells of this workbook. */
export type Attention = 'cells' | 'severalAreas' | 'chart' | 'chartSheet' | 'otherWorkbook';

const NOT_THESE = 'InvalidSelection';
const GENERAL = 'GeneralException';

/** The members that Excel refuses then, by the names on the wire, with the code that they are refused with. */
const REFUSED: Readonly<Record<Attention, Readonly<Record<string, string>>>> = {
  cells: {},
  severalAreas: { 'Workbook.GetSelectedRange': NOT_THESE },
  chart: { 'Workbook.GetSelectedRange': NOT_THESE },
  chartSheet: {
    'Workbook.GetSelectedRange': NOT_THESE,
    'Workbook.GetActiveCell': NOT_THESE,
    'WorksheetCollection.GetActiveWorksheet': 'UnsupportedSheet',
  },
  otherWorkbook: {
    'Workbook.GetSelectedRange': NOT_THESE,
    'Workbook.GetActiveCell': NOT_THESE,
    'Worksheet.Delete': NOT_THESE,
    'WorksheetCollection.Add': GENERAL,
    'Worksheet.Activate': GENERAL,
    'Range.Select': GENERAL,
    'WorksheetFreezePanes.FreezeAt': GENERAL,
    'WorksheetFreezePanes.FreezeRows': GENERAL,
    'WorksheetFreezePanes.FreezeColumns': GENERAL,
  },
};

/** What goes on in Excel besides the workbook's contents, and what Excel refuses because of it. */
export class Circumstances {
  attention: Attention = 'cells';
  /** Whether Excel tells add-ins of selected cells. */
  tellsSelections = true;
  private whenEnded: (() => void)[] = [];
  private edits = false;

  /** Whether a cell is being edited. */
  get isEditing(): boolean {
    return this.edits;
  }
  set isEditing(on: boolean) {
    this.edits = on;
    if (!on) for (const go of this.whenEnded.splice(0)) go();
  }

  /** Resolves once no cell is being edited. */
  editingEnded(): Promise<void> {
    return this.edits ? new Promise((resolve) => this.whenEnded.push(resolve)) : Promise.resolve();
  }

  /** @throws InvalidSelection, UnsupportedSheet or GeneralException for what cannot be done as things are */
  mustAllow(typeName: string, member: string): void {
    const code = REFUSED[this.attention][`${typeName}.${member}`];
    if (code) throw new RichApiError(code, 'The current selection is invalid for this operation.', 400);
  }
}

import type { Area } from '../excel/area';
import type { ExcelModel } from '../excel/model';
import { HostObject, NullObject } from '../protocol/hostObject';
import { areaOf } from './context';
import { ExcelRange } from './range';

const DEFAULTS: Readonly<Record<string, unknown>> = {
  Orientation: 'Portrait',
  PaperSize: 'A4',
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  BlackAndWhite: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
};

/** `worksheet.pageLayout`: kept and given back; the workbench does not print. */
export class PageLayout extends HostObject {
  static override readonly typeName = 'PageLayout';
  static override readonly scalars = Object.keys(DEFAULTS);
  [name: string]: unknown;

  constructor(model: ExcelModel, sheetId: string) {
    super();
    const stored = model.pageLayouts.get(sheetId) ?? {};
    model.pageLayouts.set(sheetId, stored);
    for (const [name, fallback] of Object.entries(DEFAULTS)) {
      Object.defineProperty(this, name, {
        get: () => stored[name] ?? fallback,
        set: (value: unknown) => (stored[name] = value),
      });
    }
    const keep = (key: string, given: unknown): void => {
      stored[key] = given instanceof ExcelRange ? given.area : areaOf(model, String(given), sheetId);
    };
    const give = (key: string): HostObject =>
      stored[key] ? new ExcelRange(model, stored[key] as Area) : new NullObject();
    Object.assign(this, {
      SetPrintArea: (area: unknown) => keep('printArea', area),
      GetPrintArea: () => give('printArea'),
      GetPrintAreaOrNullObject: () => give('printArea'),
      SetPrintTitleRows: (rows: unknown) => keep('titleRows', rows),
      GetPrintTitleRowsOrNullObject: () => give('titleRows'),
    });
  }
}

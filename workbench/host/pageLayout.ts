import type { Area } from '../excel/area';
import type { ExcelModel } from '../excel/model';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { HostObject, NullObject } from '../protocol/hostObject';
import { areaOf } from './context';
import { ExcelRange } from './range';

const POINTS_PER: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const SIDES = ['Top', 'Bottom', 'Left', 'Right', 'Header', 'Footer'] as const;
const MARGINS = SIDES.map((side) => `${side}Margin`);

const PLACES = ['Left', 'Center', 'Right'].flatMap((place) => [`${place}Header`, `${place}Footer`]);
const MOST_IN_FOOTER = 255;

const DEFAULTS: Readonly<Record<string, unknown>> = {
  Orientation: 'Portrait',
  PaperSize: 'A4',
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  BlackAndWhite: false,
  DraftMode: false,
  FirstPageNumber: '',
  PrintOrder: 'DownThenOver',
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
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
        set: (value: unknown) => {
          model.mustBeUnprotected(sheetId);
          const taken = checked(name, value);
          if (!(model.profile.ignoresFitToPages && isFit(taken))) stored[name] = taken;
        },
      });
    }
    const keep = (key: string, given: unknown): void => {
      model.mustBeUnprotected(sheetId);
      stored[key] = given instanceof ExcelRange ? given.area : areaOf(model, String(given), sheetId);
    };
    const orNull = (key: string): HostObject =>
      stored[key] ? new ExcelRange(model, stored[key] as Area) : new NullObject();
    const give = (key: string): HostObject => {
      if (!stored[key]) throw itemNotFound();
      return orNull(key);
    };
    Object.assign(this, {
      HeadersFooters: new HeaderFooterGroup(model, sheetId),
      SetPrintArea: (area: unknown) => keep('printArea', area),
      GetPrintArea: () => give('printArea'),
      GetPrintAreaOrNullObject: () => orNull('printArea'),
      SetPrintTitleRows: (rows: unknown) => keep('titleRows', rows),
      GetPrintTitleRows: () => give('titleRows'),
      GetPrintTitleRowsOrNullObject: () => orNull('titleRows'),
      SetPrintTitleColumns: (columns: unknown) => keep('titleColumns', columns),
      GetPrintTitleColumns: () => give('titleColumns'),
      GetPrintTitleColumnsOrNullObject: () => orNull('titleColumns'),
      SetPrintMargins: (unit: unknown, options: unknown) => {
        const points = POINTS_PER[String(unit)];
        if (points === undefined || typeof options !== 'object' || options === null) throw invalidArgument();
        for (const side of SIDES) {
          const size = (options as Record<string, unknown>)[side.toLowerCase()];
          if (size !== undefined) this[`${side}Margin`] = Number(size) * points;
        }
      },
    });
  }
}

/** `pageLayout.headersFooters`: what stands above and below each page; only one text for all pages is simulated. */
class HeaderFooterGroup extends HostObject {
  static override readonly typeName = 'HeaderFooterGroup';
  constructor(
    private readonly model: ExcelModel,
    private readonly sheetId: string,
  ) {
    super();
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.model, this.sheetId);
  }
}

/** The texts at the sides and in the middle: codes such as `&P` stay as they are, since the workbench does not print. */
class HeaderFooter extends HostObject {
  static override readonly typeName = 'HeaderFooter';
  static override readonly scalars = PLACES;
  [name: string]: unknown;

  constructor(model: ExcelModel, sheetId: string) {
    super();
    for (const place of PLACES)
      Object.defineProperty(this, place, {
        get: () => (model.pageLayouts.get(sheetId) ?? {})[place] ?? '',
        set: (text: unknown) => {
          model.mustBeUnprotected(sheetId);
          // Excel keeps no more characters for all places together.
          if (typeof text !== 'string' || text.length > MOST_IN_FOOTER) throw invalidArgument();
          const stored = model.pageLayouts.get(sheetId) ?? {};
          model.pageLayouts.set(sheetId, stored);
          stored[place] = text;
        },
      });
  }
}

/** `worksheet.horizontalPageBreaks`: the rows that begin a page are kept with the page's settings. */
export class PageBreakCollection extends HostObject {
  static override readonly typeName = 'PageBreakCollection';
  constructor(
    private readonly model: ExcelModel,
    private readonly sheetId: string,
  ) {
    super();
  }
  private get rows(): number[] {
    return (this.model.pageLayouts.get(this.sheetId)?.pageBreaks ?? []) as number[];
  }
  GetCount(): number {
    return this.rows.length;
  }
  /** The break stands above the range's first row, as in Excel. */
  Add(range: unknown): HostObject {
    this.model.mustBeUnprotected(this.sheetId);
    const { row } =
      range instanceof ExcelRange ? range.area : areaOf(this.model, String(range), this.sheetId);
    if (row === 0) throw invalidArgument();
    const stored = this.model.pageLayouts.get(this.sheetId) ?? {};
    this.model.pageLayouts.set(this.sheetId, { ...stored, pageBreaks: [...new Set([...this.rows, row])] });
    return new PageBreak(row);
  }
  RemovePageBreaks(): void {
    this.model.mustBeUnprotected(this.sheetId);
    const stored = this.model.pageLayouts.get(this.sheetId);
    if (stored) stored.pageBreaks = [];
  }
}

/** A page break above a row. */
class PageBreak extends HostObject {
  static override readonly typeName = 'PageBreak';
  constructor(private readonly row: number) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { RowIndex: this.row };
  }
}

/** A value that Excel takes for the setting. @throws InvalidArgument */
function checked(name: string, value: unknown): unknown {
  const fits =
    name === 'Zoom'
      ? isZoom(value)
      : name === 'Orientation'
        ? value === 'Portrait' || value === 'Landscape'
        : MARGINS.includes(name)
          ? typeof value === 'number' && value >= 0
          : typeof value === typeof DEFAULTS[name] || name === 'FirstPageNumber';
  if (!fits) throw invalidArgument();
  return value;
}

/** Whether a setting is a number of pages to fit on. */
const isFit = (value: unknown): boolean => typeof value === 'object' && value !== null && !('scale' in value);

/** Either a scale of 10 to 400 percent, or a number of pages across, down, or both. */
function isZoom(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  const pages = [horizontalFitToPages, verticalFitToPages].filter((given) => given !== undefined);
  if (scale !== undefined) return pages.length === 0 && Number(scale) >= 10 && Number(scale) <= 400;
  return pages.length > 0 && pages.every((given) => Number.isInteger(given) && Number(given) >= 1);
}

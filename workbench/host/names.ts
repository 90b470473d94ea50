import type { ExcelModel } from '../excel/model';
import type { NamedModel } from '../excel/names';
import { isValidName } from '../excel/table';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/errors';
import { HostObject, NullObject } from '../protocol/hostObject';
import { areaOf } from './context';
import { ExcelRange } from './range';
import { parseAddress } from '../excel/area';

/** `workbook.names`. `worksheet.names` shows the names that stand for cells of that sheet; names are never local to a sheet here. */
export class NamedItemCollection extends HostObject {
  static override readonly typeName = 'NamedItemCollection';
  static override readonly scalars = ['Count'];
  constructor(
    private readonly model: ExcelModel,
    private readonly sheetId?: string,
  ) {
    super();
  }
  get Count(): number {
    return this.children().length;
  }
  GetCount(): number {
    return this.Count;
  }
  override children(): HostObject[] {
    const names = this.model.names
      .all()
      .filter((name) => !this.sheetId || name.area?.sheetId === this.sheetId);
    return names.map(({ name }) => new NamedItem(this.model, name));
  }
  override Indexer(name: unknown): HostObject {
    const found = this.model.names.find(name);
    if (!found) throw itemNotFound();
    return new NamedItem(this.model, found.name);
  }
  GetItemOrNullObject(name: unknown): HostObject {
    const found = this.model.names.find(name);
    return found ? new NamedItem(this.model, found.name) : new NullObject();
  }
  /**
   * Names cells, or a formula that begins with `=`.
   * @throws InvalidArgument for a name that Excel does not take, ItemAlreadyExists
   */
  Add(name: unknown, reference: unknown, comment?: unknown): HostObject {
    if (typeof name !== 'string' || !isValidName(name)) throw invalidArgument();
    if (this.model.names.find(name) || this.model.findTable(name)) throw itemAlreadyExists();
    const area = reference instanceof ExcelRange ? reference.area : this.areaOfText(String(reference));
    const formula = area ? `=${this.model.addressOf(area, true)}` : String(reference);
    this.model.names.set(name, formula, area, typeof comment === 'string' ? comment : '');
    return new NamedItem(this.model, name);
  }

  private areaOfText(text: string): ReturnType<typeof areaOf> | undefined {
    const reference = text.replace(/^=/, '');
    return parseAddress(reference)
      ? areaOf(this.model, reference, this.sheetId ?? this.model.grid.activeSheet())
      : undefined;
  }
}

/** `Excel.NamedItem`. */
export class NamedItem extends HostObject {
  static override readonly typeName = 'NamedItem';
  static override readonly scalars = [
    'Comment',
    'Formula',
    'Name',
    'Scope',
    'Type',
    'Value',
    'Visible',
    '_Id',
  ];
  constructor(
    private readonly model: ExcelModel,
    readonly Name: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.Name };
  }
  get _Id(): string {
    return this.Name;
  }
  get Scope(): string {
    return 'Workbook';
  }
  get Type(): string {
    return this.item.area ? 'Range' : this.item.formula.includes('#REF!') ? 'Error' : 'String';
  }
  get Value(): unknown {
    const { area } = this.item;
    return area ? this.model.addressOf(area, true) : this.item.formula;
  }
  get Formula(): string {
    return this.item.formula;
  }
  set Formula(formula: string) {
    const reference = formula.replace(/^=/, '');
    const area = parseAddress(reference)
      ? areaOf(this.model, reference, this.model.grid.activeSheet())
      : undefined;
    this.model.names.set(this.Name, formula, area, this.item.comment);
  }
  get Comment(): string {
    return this.item.comment;
  }
  set Comment(comment: string) {
    this.item.comment = comment;
  }
  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(visible: boolean) {
    this.item.visible = visible;
  }
  GetRange(): ExcelRange {
    const range = this.GetRangeOrNullObject();
    if (range instanceof ExcelRange) return range;
    throw itemNotFound();
  }
  GetRangeOrNullObject(): HostObject {
    const { area } = this.item;
    return area ? new ExcelRange(this.model, area) : new NullObject();
  }
  Delete(): void {
    this.model.names.delete(this.item.name);
  }

  private get item(): NamedModel {
    const item = this.model.names.find(this.Name);
    if (!item) throw itemNotFound();
    return item;
  }
}

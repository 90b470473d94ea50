import type { ExcelModel } from '../excel/model';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { HostObject, NullObject } from '../protocol/hostObject';

const LONGEST_KEY = 255;

/** `worksheet.customProperties`: what an add-in keeps with a sheet, out of sight of who types in it. Keys in any case. */
export class WorksheetCustomPropertyCollection extends HostObject {
  static override readonly typeName = 'WorksheetCustomPropertyCollection';
  constructor(
    private readonly model: ExcelModel,
    private readonly sheetId: string,
  ) {
    super();
  }
  GetCount(): number {
    return this.model.propertiesOf(this.sheetId).size;
  }
  override children(): HostObject[] {
    return [...this.model.propertiesOf(this.sheetId).keys()].map((key) => this.at(key));
  }
  override Indexer(key: unknown): HostObject {
    return this.GetItem(key);
  }
  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (found.isNull) throw itemNotFound();
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject {
    const name = String(key).toLowerCase();
    return this.model.propertiesOf(this.sheetId).has(name) ? this.at(name) : new NullObject();
  }
  Add(key: unknown, value: unknown): HostObject {
    const name = String(key);
    if (name.length > LONGEST_KEY) throw invalidArgument();
    this.model.propertiesOf(this.sheetId).set(name.toLowerCase(), { key: name, value: String(value) });
    return this.at(name.toLowerCase());
  }

  private at(name: string): HostObject {
    return new WorksheetCustomProperty(this.model, this.sheetId, name);
  }
}

class WorksheetCustomProperty extends HostObject {
  static override readonly typeName = 'WorksheetCustomProperty';
  static override readonly scalars = ['Key', 'Value'];
  constructor(
    private readonly model: ExcelModel,
    private readonly sheetId: string,
    private readonly name: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Key: this.Key };
  }
  get Key(): string {
    return this.found.key;
  }
  get Value(): string {
    return this.found.value;
  }
  set Value(value: unknown) {
    this.found.value = String(value);
  }
  Delete(): void {
    this.model.propertiesOf(this.sheetId).delete(this.name);
  }
  private get found(): { key: string; value: string } {
    const found = this.model.propertiesOf(this.sheetId).get(this.name);
    if (!found) throw itemNotFound();
    return found;
  }
}

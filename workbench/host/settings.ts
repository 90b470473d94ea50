import type { ExcelModel } from '../excel/model';
import { itemNotFound } from '../protocol/errors';
import { HostObject, NullObject } from '../protocol/hostObject';

/** `workbook.settings`: what an add-in keeps in the workbook file. */
export class SettingCollection extends HostObject {
  static override readonly typeName = 'SettingCollection';
  constructor(private readonly model: ExcelModel) {
    super();
  }
  GetCount(): number {
    return this.model.settings.size;
  }
  override children(): HostObject[] {
    return [...this.model.settings.keys()].map((key) => new Setting(this.model, key));
  }
  override Indexer(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (found.isNull) throw itemNotFound();
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject {
    return this.model.settings.has(String(key)) ? new Setting(this.model, String(key)) : new NullObject();
  }
  Add(key: unknown, value: unknown): HostObject {
    this.model.settings.set(String(key), value);
    return new Setting(this.model, String(key));
  }
}

class Setting extends HostObject {
  static override readonly typeName = 'Setting';
  static override readonly scalars = ['Key', 'Value', '_Id'];
  constructor(
    private readonly model: ExcelModel,
    readonly Key: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.Key };
  }
  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    return this.model.settings.get(this.Key);
  }
  set Value(value: unknown) {
    this.model.settings.set(this.Key, value);
  }
  Delete(): void {
    this.model.settings.delete(this.Key);
  }
}

import { EventType, WORKBOOK_TARGET } from '../excel/events';
import type { ExcelModel } from '../excel/model';
import { addSheet } from '../excel/sheets';
import { itemNotFound } from '../protocol/errors';
import { HostObject, NullObject } from '../protocol/hostObject';
import { sheetEvents, Worksheet } from './worksheet';

/** `workbook.worksheets`. */
export class WorksheetCollection extends HostObject {
  static override readonly typeName = 'WorksheetCollection';
  constructor(private readonly model: ExcelModel) {
    super();
  }
  override eventTargets(): Record<string, [number, string]> {
    return {
      ...sheetEvents(WORKBOOK_TARGET),
      AddedEvent: [EventType.sheetAdded, WORKBOOK_TARGET],
      DeletedEvent: [EventType.sheetDeleted, WORKBOOK_TARGET],
    };
  }
  override children(): HostObject[] {
    return this.model.grid.sheets().map(({ id }) => new Worksheet(this.model, id));
  }
  override Indexer(key: unknown): HostObject {
    const sheet = this.model.findSheet(key);
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.model, sheet.id);
  }
  GetItemOrNullObject(key: unknown): HostObject {
    const sheet = this.model.findSheet(key);
    return sheet ? new Worksheet(this.model, sheet.id) : new NullObject();
  }
  GetCount(visibleOnly?: unknown): number {
    return this.model.grid.sheets().filter((sheet) => visibleOnly !== true || !sheet.hidden).length;
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.model, this.model.grid.activeSheet());
  }
  GetFirst(): Worksheet {
    return this.at(0);
  }
  GetLast(): Worksheet {
    return this.at(-1);
  }
  Add(name?: unknown): Worksheet {
    return new Worksheet(
      this.model,
      addSheet(this.model, typeof name === 'string' && name !== '' ? name : undefined),
    );
  }

  private at(index: number): Worksheet {
    const sheet = this.model.grid.sheets().at(index);
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.model, sheet.id);
  }
}

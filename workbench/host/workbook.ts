import type { ExcelModel } from '../excel/model';
import { itemNotFound } from '../protocol/errors';
import { HostObject, NullObject } from '../protocol/hostObject';
import { Application } from './application';
import { areaOf } from './context';
import { NamedItemCollection } from './names';
import { ExcelRange } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorkbookProtection } from './worksheetParts';
import { WorksheetCollection } from './worksheets';

/** `context.workbook`. */
export class Workbook extends HostObject {
  static override readonly typeName = 'Workbook';
  static override readonly scalars = [
    'AutoSave',
    'CalculationEngineVersion',
    'IsDirty',
    'Name',
    'PreviouslySaved',
    'ReadOnly',
  ];
  readonly Name = 'Werkmap1.xlsx';
  readonly ReadOnly = false;
  readonly AutoSave = false;
  readonly PreviouslySaved = true;
  readonly CalculationEngineVersion = 191029;
  IsDirty = true;

  constructor(private readonly model: ExcelModel) {
    super();
  }

  get Application(): Application {
    return new Application(this.model);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.model);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.model);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.model);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.model);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection();
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.model);
  }

  GetSelectedRange(): ExcelRange {
    return new ExcelRange(this.model, this.model.grid.selection());
  }
  GetActiveCell(): ExcelRange {
    return new ExcelRange(this.model, { ...this.model.grid.selection(), rows: 1, columns: 1 });
  }
  /** The range of an event: its reference is the address. */
  _GetRangeForEventByReferenceId(reference: unknown): ExcelRange {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (range instanceof ExcelRange) return range;
    throw itemNotFound();
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): HostObject {
    const text = typeof reference === 'string' ? reference : '';
    return text === ''
      ? new NullObject()
      : new ExcelRange(this.model, areaOf(this.model, text, this.model.grid.activeSheet()));
  }
}

const PROPERTIES = ['Author', 'Category', 'Comments', 'Company', 'Keywords', 'Manager', 'Subject', 'Title'];

/** `workbook.properties`. */
class DocumentProperties extends HostObject {
  static override readonly typeName = 'DocumentProperties';
  static override readonly scalars = PROPERTIES;
  constructor(model: ExcelModel) {
    super();
    for (const name of PROPERTIES) {
      Object.defineProperty(this, name, {
        get: () => model.properties[name] ?? '',
        set: (value: unknown) => (model.properties[name] = String(value)),
      });
    }
  }
}

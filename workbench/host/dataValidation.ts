import { contains, type Area } from '../excel/area';
import type { ExcelModel, StoredValidation } from '../excel/model';
import { HostObject } from '../protocol/hostObject';

type Rule = Record<string, unknown>;
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** `range.dataValidation`: kept and given back; the workbench does not check what is typed against it. */
export class DataValidation extends HostObject {
  static override readonly typeName = 'DataValidation';
  static override readonly scalars = ['ErrorAlert', 'IgnoreBlanks', 'Prompt', 'Rule', 'Type', 'Valid'];

  constructor(
    private readonly model: ExcelModel,
    private readonly area: Area,
  ) {
    super();
  }

  get Type(): string {
    const kind = Object.keys(this.stored?.rule ?? {})[0];
    return (kind && TYPES[kind]) ?? 'None';
  }
  get Valid(): boolean {
    return true;
  }
  get Rule(): Rule {
    return this.stored?.rule ?? {};
  }
  set Rule(rule: Rule) {
    this.change({ rule });
  }
  get Prompt(): Rule {
    return this.stored?.prompt ?? {};
  }
  set Prompt(prompt: Rule) {
    this.change({ prompt });
  }
  get ErrorAlert(): Rule {
    return this.stored?.errorAlert ?? {};
  }
  set ErrorAlert(errorAlert: Rule) {
    this.change({ errorAlert });
  }
  get IgnoreBlanks(): boolean {
    return this.stored?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }
  Clear(): void {
    this.model.mustBeUnprotected(this.area.sheetId);
    this.model.validations = this.model.validations.filter((old) => !this.covers(old));
  }

  private get stored(): StoredValidation | undefined {
    return this.model.validations.find(
      ({ area }) => area.sheetId === this.area.sheetId && contains(area, this.area),
    );
  }
  private covers(old: StoredValidation): boolean {
    return old.area.sheetId === this.area.sheetId && contains(this.area, old.area);
  }
  private change(part: Partial<Omit<StoredValidation, 'area'>>): void {
    this.model.mustBeUnprotected(this.area.sheetId);
    const exact = this.model.validations.find((old) => this.covers(old) && contains(old.area, this.area));
    if (exact) Object.assign(exact, part);
    else {
      this.Clear();
      this.model.validations.unshift({
        area: this.area,
        rule: {},
        prompt: {},
        errorAlert: {},
        ignoreBlanks: true,
        ...part,
      });
    }
  }
}

import type { ExcelModel } from '../excel/model';
import { HostObject } from '../protocol/hostObject';

const SEPARATORS: Readonly<
  Record<string, { decimal: string; group: string; date: string; shortDate: string }>
> = {
  nl: { decimal: ',', group: '.', date: '-', shortDate: 'd-M-yyyy' },
  en: { decimal: '.', group: ',', date: '/', shortDate: 'M/d/yyyy' },
};

/** `workbook.application`. */
export class Application extends HostObject {
  static override readonly typeName = 'Application';
  static override readonly scalars = [
    'CalculationEngineVersion',
    'CalculationMode',
    'CalculationState',
    'DecimalSeparator',
    'ThousandsSeparator',
    'UseSystemSeparators',
  ];
  readonly CalculationEngineVersion = 191029;
  readonly UseSystemSeparators = true;
  CalculationMode = 'Automatic';
  constructor(private readonly model: ExcelModel) {
    super();
  }
  get CalculationState(): string {
    return this.model.grid.calculating ? 'Calculating' : 'Done';
  }
  get DecimalSeparator(): string {
    return separatorsOf(this.model).decimal;
  }
  get ThousandsSeparator(): string {
    return separatorsOf(this.model).group;
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.model);
  }
  Calculate(): void {
    this.model.grid.recalculate();
  }
  /** A batch is calculated once, when it is over or read from, so there is nothing to suspend. */
  SuspendApiCalculationUntilNextSync(): void {
    return undefined;
  }
  /** The grid draws after the batch, so there is nothing to suspend. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}

class CultureInfo extends HostObject {
  static override readonly typeName = 'CultureInfo';
  static override readonly scalars = ['Name'];
  constructor(private readonly model: ExcelModel) {
    super();
  }
  get Name(): string {
    return this.model.locale;
  }
  get NumberFormat(): HostObject {
    return new NumberFormatInfo(this.model);
  }
  get DatetimeFormat(): HostObject {
    return new DatetimeFormatInfo(this.model);
  }
}

class NumberFormatInfo extends HostObject {
  static override readonly typeName = 'NumberFormatInfo';
  static override readonly scalars = ['NumberDecimalSeparator', 'NumberGroupSeparator'];
  constructor(private readonly model: ExcelModel) {
    super();
  }
  get NumberDecimalSeparator(): string {
    return separatorsOf(this.model).decimal;
  }
  get NumberGroupSeparator(): string {
    return separatorsOf(this.model).group;
  }
}

class DatetimeFormatInfo extends HostObject {
  static override readonly typeName = 'DatetimeFormatInfo';
  static override readonly scalars = ['DateSeparator', 'ShortDatePattern'];
  constructor(private readonly model: ExcelModel) {
    super();
  }
  get DateSeparator(): string {
    return separatorsOf(this.model).date;
  }
  get ShortDatePattern(): string {
    return separatorsOf(this.model).shortDate;
  }
}

function separatorsOf(model: ExcelModel): {
  decimal: string;
  group: string;
  date: string;
  shortDate: string;
} {
  const found = SEPARATORS[model.locale.slice(0, 2)] ?? SEPARATORS.en;
  if (!found) throw new Error('No separators for English');
  return found;
}

import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { ERROR_TEXT } from '../excel/cellInput';
import type { ExcelModel } from '../excel/model';
import type { Session } from '../grid/univer/session';
import { errorOf, type FunctionsBridge, type Outcome } from './bridge';
import type { FunctionMetadata } from './metadata';

type Variant = BaseValueObject | BaseReferenceObject;

/** Makes the formula engine know the add-in's functions, under the add-in's namespace. */
export function registerFunctions(
  session: Session,
  model: ExcelModel,
  bridge: FunctionsBridge,
  functions: readonly FunctionMetadata[],
  namespace: string,
): void {
  const service = session.injector.get(IFunctionService);
  const descriptions = session.injector.get(IDescriptionService);
  for (const metadata of functions) {
    const name = `${namespace}.${metadata.name}`.toUpperCase();
    service.registerExecutors(new AddinFunction(name, metadata, model, bridge));
    descriptions.registerDescriptions([describe(name, metadata)]);
  }
}

/** One function of the add-in, as the formula engine calls it. */
class AddinFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly model: ExcelModel,
    private readonly bridge: FunctionsBridge,
  ) {
    super(name as never);
    this.minParams = metadata.parameters.filter(
      (parameter) => !parameter.optional && !parameter.repeating,
    ).length;
    this.maxParams = metadata.parameters.some((parameter) => parameter.repeating)
      ? 255
      : metadata.parameters.length;
  }

  /** A text in a formula goes to the function as that text. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const outcome = this.bridge.evaluate(
      this.metadata,
      cell,
      variants.map(toArgument),
      variants.map((variant) => this.addressOf(variant)),
    );
    return toEngine(outcome);
  }

  private addressOf(variant: Variant): string | null {
    if (!variant.isReferenceObject()) return null;
    const reference = variant as unknown as BaseReferenceObject;
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    const area = {
      sheetId: reference.getSheetId(),
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
    return this.model.addressOf(area);
  }
}

function toArgument(variant: Variant): unknown {
  if (variant.isReferenceObject()) return (variant as BaseReferenceObject).toArrayValueObject().toValue();
  const value = variant as BaseValueObject;
  if (value.isArray()) return (value as ArrayValueObject).toValue();
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  if (value.isNull()) return null;
  return value.isBoolean() ? Boolean(value.getValue()) : value.getValue();
}

function toEngine(outcome: Outcome): BaseValueObject {
  if ('error' in outcome) return ErrorValueObject.create(outcome.error as ErrorType);
  const { value } = outcome;
  if (!Array.isArray(value)) return toScalar(value);
  const rows = value.map((row) => (Array.isArray(row) ? row : [row]).map(toScalar));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toScalar(value: unknown): BaseValueObject {
  const error = errorOf(value);
  if (error !== undefined) return ErrorValueObject.create(error as ErrorType);
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === 'object') return toScalar((value as { basicValue?: unknown }).basicValue ?? '');
  if (typeof value === 'string' && ERROR_TEXT.test(value)) return ErrorValueObject.create(value as ErrorType);
  if (typeof value === 'string') return StringValueObject.create(value); // a text that looks like a date stays text
  return ValueObjectFactory.create(value as number | boolean);
}

function describe(name: string, metadata: FunctionMetadata) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: metadata.description ?? '',
    abstract: metadata.description ?? '',
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: parameter.repeating ? (1 as const) : (0 as const),
    })),
  };
}

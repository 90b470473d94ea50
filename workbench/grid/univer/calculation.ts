import {
  AstTreeBuilder,
  type BaseAstNode,
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  type LexerNode,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { IRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../excel/area';
import { type Session, UNIT } from './session';

const LOOKS_ONLY: readonly string[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Follows Univer's formula engine: whether it is calculating, and where formulas spill. */
export class Calculation {
  private scheduled = false;
  private running = 0;
  private waiting: (() => void)[] = [];
  private readonly formulaData: FormulaDataModel;
  /** Called when calculation starts (true) and ends (false). */
  onChange: (on: boolean) => void = () => undefined;
  /** Called after each calculation, before those who wait go on. */
  onResults: () => void = () => undefined;

  constructor(private readonly session: Session) {
    this.formulaData = session.injector.get(FormulaDataModel);
    const dirtying = session.injector.get(IActiveDirtyManagerService);
    letSpillsGrow(session);
    forgetTableFormulas(session);
    lookAtWrittenSheet(this.formulaData);
    session.onCommand((id, params, options) => {
      if (id === SetFormulaCalculationStartMutation.id) {
        this.scheduled = false;
        this.running++;
      } else if (id === SetFormulaCalculationNotificationMutation.id) {
        const state = (params as { functionsExecutedState?: FormulaExecutedStateType })
          .functionsExecutedState;
        if (state !== undefined) this.ended();
      } else if (dirtying.get(id) && !isLooksOnly(id, params, options)) {
        if (!this.active) this.onChange(true);
        this.scheduled = true;
      }
    });
  }

  /** Whether formulas are being calculated, or about to be. */
  get active(): boolean {
    return this.scheduled || this.running > 0;
  }

  /** Waits until nothing is to be calculated any more. */
  async settled(): Promise<void> {
    while (this.active) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  recalculateAll(): void {
    this.trigger(true, []);
  }

  recalculateCells(cells: readonly { sheetId: string; row: number; column: number }[]): void {
    const range = (row: number, column: number): IRange => ({
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
    this.trigger(
      false,
      cells.map(({ sheetId, row, column }) => ({ unitId: UNIT, sheetId, range: range(row, column) })),
    );
  }

  /** The ranges that formulas of a sheet spill over, with the cell of each formula. */
  spills(sheetId: string): { row: number; column: number; area: Area }[] {
    const found: { row: number; column: number; area: Area }[] = [];
    const ranges = this.formulaData.getArrayFormulaRange()[UNIT]?.[sheetId] ?? {};
    for (const [row, line] of Object.entries(ranges)) {
      for (const [column, range] of Object.entries((line ?? {}) as Record<string, IRange>)) {
        found.push({ row: Number(row), column: Number(column), area: toArea(sheetId, range) });
      }
    }
    return found;
  }

  private trigger(forceCalculation: boolean, dirtyRanges: object[]): void {
    const nothing = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    this.session.mutate(
      SetTriggerFormulaCalculationStartMutation.id,
      { forceCalculation, dirtyRanges, ...nothing },
      { onlyLocal: true },
    );
  }

  private ended(): void {
    this.running = Math.max(0, this.running - 1);
    // Univer writes the results in the microtasks that follow its notification.
    setTimeout(() => {
      if (this.session.hasEnded) return;
      this.onResults();
      if (this.active) return;
      this.onChange(false);
      const waiting = this.waiting;
      this.waiting = [];
      for (const resolve of waiting) resolve();
    }, 0);
  }
}

function toArea(sheetId: string, range: IRange): Area {
  return {
    sheetId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

function isLooksOnly(id: string, params: unknown, options: Record<string, unknown>): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  return options.onlyLocal === true || LOOKS_ONLY.includes((params as { trigger?: string }).trigger ?? '');
}

/**
 * A sheet of the grid is as large as what was written on it; Excel's always has 1,048,576 rows and 16,384 columns. So a spill is only
 * too large where Excel's is; the grid grows afterwards. Univer has no setting for it, hence the methods put over its own.
 */
function letSpillsGrow(session: Session): void {
  const runtime = session.injector.get(IFormulaRuntimeService) as unknown as {
    _checkIfArrayFormulaExceeded(rows: number, columns: number, range: IRange): boolean;
  };
  runtime._checkIfArrayFormulaExceeded = (_rows, _columns, range) =>
    range.endRow >= MAX_ROWS || range.endColumn >= MAX_COLUMNS;
  const config = session.injector.get(IFormulaCurrentConfigService);
  config.getSheetRowColumnCount = () => ({ rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
}

/** At each write Univer gathers the formulas of all sheets, and then looks at those of the written one: the others are left out. */
function lookAtWrittenSheet(formulaData: FormulaDataModel): void {
  const update = formulaData.updateFormulaData.bind(formulaData);
  const ofAllSheets = formulaData.getFormulaData.bind(formulaData);
  formulaData.updateFormulaData = (unitId, sheetId, cells) => {
    formulaData.getFormulaData = () => ({
      [unitId]: { [sheetId]: formulaData.getSheetFormulaData(unitId, sheetId) },
    });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      formulaData.getFormulaData = ofAllSheets;
    }
  };
}

/** What changes the cells that a name in a formula stands for. */
const RENAMES: ReadonlySet<string> = new Set([
  SetSuperTableMutation.id,
  RemoveSuperTableMutation.id,
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
]);

/**
 * Univer keeps parsed formulas by their text, with the cells of the tables in them. When a table changes it parses anew for one
 * calculation, but then goes back to what it kept. So it is told that every table changed, always; what it then parses is kept here until
 * a name stands for other cells.
 */
function forgetTableFormulas(session: Session): void {
  const config = session.injector.get(IFormulaCurrentConfigService);
  const parser = session.injector.get(AstTreeBuilder);
  const parse = parser.parse.bind(parser);
  let changed: Record<string, string> = {};
  let parsed = new WeakMap<LexerNode, BaseAstNode>();
  session.onCommand((id, params) => {
    if (RENAMES.has(id)) parsed = new WeakMap();
    if (id === SetSuperTableMutation.id)
      changed = { ...changed, [(params as { tableName: string }).tableName]: '1' };
  });
  let given = { [UNIT]: changed };
  config.getDirtySuperTableMap = () => {
    if (given[UNIT] !== changed) given = { [UNIT]: changed }; // the same object as long as it is the same: Univer caches by it
    return given;
  };
  // The same text of a formula is the same object here, also in the next calculation.
  parser.parse = (lexed) => {
    const known = parsed.get(lexed);
    if (known) return known;
    const tree = parse(lexed);
    if (tree) parsed.set(lexed, tree);
    return tree;
  };
}

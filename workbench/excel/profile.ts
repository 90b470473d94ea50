import type { FilteredTables } from './filters';
import { plainTelling, type FormulaTelling } from './formulaTold';

/**
 * How the Excel that the workbench takes the place of behaves where Excels differ. `docs/werkbank.md` has the source of each.
 */
export interface HostProfile {
  readonly name: 'web' | 'desktop';
  /** The pane is closed at the start: the add-in is loaded when something asks for it. */
  readonly startsClosed: boolean;
  /** A button of the ribbon is fired once, the moment that office.js is ready, instead of until the add-in answers. */
  readonly firesCommandsOnce: boolean;
  /** What becomes of writes to a filtered table. */
  readonly filteredTables: FilteredTables;
  /** How it tells the formulas of cells. */
  readonly formulaTelling: FormulaTelling;
  /** An empty cell in a range given to a function of an add-in arrives as 0, instead of as "". */
  readonly emptyCellsAreZero: boolean;
  /** `values` and `formulas` give an error in the display language (`#N/B`), instead of in English. */
  readonly errorsInDisplayLanguage: boolean;
  /** A number of pages to fit on stays without effect when it is set. */
  readonly ignoresFitToPages: boolean;
  /** Requests fail while a cell is edited, unless they ask to wait. */
  readonly refusesWhileEditing: boolean;
  /** A table of which all rows were deleted has no body. */
  readonly emptyTablesHaveNoBody: boolean;
  /** The timers of a pane that is not shown run at most once a second. */
  readonly slowsHiddenPane: boolean;
}

/** Excel on the web as the documentation has it. */
export const WEB: HostProfile = {
  name: 'web',
  startsClosed: false,
  firesCommandsOnce: false,
  filteredTables: 'asAsked',
  formulaTelling: plainTelling,
  emptyCellsAreZero: false,
  errorsInDisplayLanguage: false,
  ignoresFitToPages: false,
  refusesWhileEditing: false,
  emptyTablesHaveNoBody: false,
  slowsHiddenPane: false,
};

/** Excel for Windows and Mac, as badly as it is known or feared to behave. */
export const DESKTOP: HostProfile = {
  name: 'desktop',
  startsClosed: true,
  firesCommandsOnce: true,
  filteredTables: 'visibleRowsOnly',
  formulaTelling: { ...plainTelling, ofSpilled: true },
  emptyCellsAreZero: true,
  errorsInDisplayLanguage: true,
  ignoresFitToPages: true,
  refusesWhileEditing: true,
  emptyTablesHaveNoBody: true,
  slowsHiddenPane: true,
};

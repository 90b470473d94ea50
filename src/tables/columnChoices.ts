import type { TableName } from './schema';
import { STATUS_WORDS } from './wishStatus';

/** Columns of which the words can be chosen from a list in Excel; any other text stays allowed. */
export const columnChoices: { readonly [Name in TableName]?: Readonly<Record<string, readonly string[]>> } = {
  Wensen: { Status: Object.values(STATUS_WORDS) },
};

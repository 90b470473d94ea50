import type { Cell } from './values';
import type { TableName } from './schema';

/** Rows for tables that are made. */
export type Contents = { readonly [Name in TableName]?: readonly (readonly Cell[])[] };

/** One measured figure beside what it must reach. */
export interface BenchRow {
  readonly work: string;
  readonly target: string;
  readonly measured: number;
  /** `ms`, `kB gzip`, `syncs`, `×` … */
  readonly unit: string;
  /** null when the row only informs. */
  readonly ok: boolean | null;
}

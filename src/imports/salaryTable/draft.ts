import type { Day } from '../../domain/calendar';
import { labelKey } from '../../domain/career/salaryTable';
import type { Layout } from './types';
import { bareStep } from './words';

/** One amount as it stood in the paste. */
export interface Entry {
  /** Index in the draft's names. */
  readonly scale: number;
  readonly step: string;
  readonly text: string;
  readonly line: number;
  /** The same amount as the source repeats it, where it repeats another one. */
  readonly other?: string;
}

/** What a layout makes of the rows: amounts with their scale and step, before anything is checked. */
export interface Draft {
  readonly layout: Layout;
  readonly blocks: number;
  readonly names: readonly string[];
  readonly entries: readonly Entry[];
  /** The dates of the chosen column or rows, where these have one. */
  readonly dates?: readonly Day[];
  /** Lines of rows with fewer cells than the others. */
  readonly shortLines?: readonly number[];
  /** The heading of the chosen amounts says that they are per month. */
  readonly monthly?: boolean;
}

/**
 * Gathers amounts by the name of their scale: the same name in another block is the same scale. A step printed as an ordinal
 * (`1.`) is that number, as staff have it.
 */
export class DraftBuilder {
  private readonly names: string[] = [];
  private readonly entries: Entry[] = [];

  add(scale: string, step: string, text: string, line: number, other?: string): void {
    const key = labelKey(scale);
    let index = this.names.findIndex((name) => labelKey(name) === key);
    if (index < 0) index = this.names.push(scale) - 1;
    this.entries.push({
      scale: index,
      step: bareStep(step),
      text,
      line,
      ...(other === undefined ? {} : { other }),
    });
  }

  done(layout: Layout, blocks: number, more: Pick<Draft, 'dates' | 'monthly'> = {}): Draft {
    return { layout, blocks, names: this.names, entries: this.entries, ...more };
  }
}

/** The amounts of several layouts together: a scale that two of them have is one scale. */
export function mergeDrafts(drafts: readonly Draft[]): Draft {
  if (drafts.length === 1) return drafts[0];
  const builder = new DraftBuilder();
  for (const { names, entries } of drafts)
    for (const { scale, step, text, line, other } of entries)
      builder.add(names[scale], step, text, line, other);
  const [largest] = [...drafts].sort((a, b) => b.entries.length - a.entries.length);
  const dates = drafts.flatMap((draft) => draft.dates ?? []);
  return builder.done(
    largest.layout,
    drafts.reduce((sum, { blocks }) => sum + blocks, 0),
    { ...(dates.length > 0 ? { dates } : {}), monthly: drafts.some(({ monthly }) => monthly) },
  );
}

import type { Steps } from '../pacing';
import { originOf } from './fingerprint';
import { layoutOf } from './layout';
import type { Paper } from './paper';
import type { PaperLayout } from './paperLayout';
import { freeSheetName, sheetNameOf, withSuffix } from './sheetNames';

/** A sheet that stands where a paper wants to be. */
export interface FoundSheet {
  readonly name: string;
  readonly id: string;
  readonly position: number;
  /** The cells in use: what computes as `Formula`, so that a sheet that computes is not taken for one that was changed. */
  readonly values: readonly (readonly unknown[])[];
}

/** The workbook as far as papers need to know it. */
export interface FoundSheets {
  /** Every sheet’s name. */
  readonly names: readonly string[];
  /** The sheets of the wanted names and of their earlier versions, by name in lower case. */
  readonly byName: ReadonlyMap<string, FoundSheet>;
}

/** The planned write of one paper. */
export interface PaperStep {
  readonly paper: Paper;
  readonly layout: PaperLayout;
  /** Name of its sheet. */
  readonly name: string;
  /**
   * `same`: it stands there already; nothing is written. `beside`: a sheet of that name is not ours, or was changed by
   * hand, and stays as it is.
   */
  readonly outcome: 'made' | 'replaced' | 'beside' | 'same';
  /** The earlier version, which is hidden under another name. */
  readonly replaces: {
    readonly id: string;
    readonly name: string;
    readonly hiddenAs: string;
    readonly position: number;
  } | null;
  /** A version before the replaced one: it is deleted, and the replaced one is hidden under its name. */
  readonly drops: { readonly id: string; readonly name: string } | null;
}

/** The name under which the version that is replaced stays. */
const PREVIOUS = ' (vorige)';

export function previousNameOf(sheetName: string): string {
  return withSuffix(sheetNameOf(sheetName), PREVIOUS);
}

/** Decides for each paper on which sheet it is drawn. A sheet is replaced only when it is ours and unchanged. */
export function* planPapers(papers: readonly Paper[], found: FoundSheets): Steps<PaperStep[]> {
  const taken = new Set(found.names.map((name) => name.toLowerCase()));
  const steps: PaperStep[] = [];
  for (const paper of papers) {
    steps.push(planPaper(paper, found, taken));
    yield;
  }
  return steps;
}

/** @param taken the names that are no longer free, in lower case; those that the paper takes are added */
function planPaper(paper: Paper, found: FoundSheets, taken: Set<string>): PaperStep {
  const layout = layoutOf(paper);
  const wanted = sheetNameOf(paper.sheetName);
  const existing = found.byName.get(wanted.toLowerCase());
  const plain = { paper, layout, replaces: null, drops: null };
  if (!existing || !taken.has(wanted.toLowerCase())) {
    const name = freeSheetName(wanted, taken);
    taken.add(name.toLowerCase());
    return { ...plain, name, outcome: name === wanted ? 'made' : 'beside' };
  }
  const is = originOf(paper.key, existing.values);
  if (is.kind === 'other') {
    const name = freeSheetName(wanted, taken);
    taken.add(name.toLowerCase());
    return { ...plain, name, outcome: 'beside' };
  }
  const fresh = originOf(paper.key, layout.cells);
  if (fresh.kind === 'ours' && fresh.mark === is.mark)
    return { ...plain, name: existing.name, outcome: 'same' };
  const earlier = found.byName.get(previousNameOf(paper.sheetName).toLowerCase());
  const mayGo = earlier !== undefined && originOf(paper.key, earlier.values).kind === 'ours';
  // The earlier version stays unchanged until all papers are drawn: a deleted sheet cannot be restored.
  const hiddenAs = freeSheetName(previousNameOf(paper.sheetName), taken);
  taken.add(hiddenAs.toLowerCase());
  const { id, name, position } = existing;
  return {
    paper,
    layout,
    name,
    outcome: 'replaced',
    replaces: { id, name, hiddenAs, position },
    drops: mayGo ? { id: earlier.id, name: earlier.name } : null,
  };
}

import { useCallback, useMemo, useState } from 'react';
import type { ChosenColumns, TableColumn } from '../../../imports/peopleTable';
import { csvSteps } from '../../../imports/staffList';
import { partOf, type ShareSteps } from '../../../pacing';
import type { Cell } from '../../../tables/values';
import type { FileList } from '../../ui/fileChoice/fileList';
import { useSteps } from '../../ui/useSteps';

/** Longer than any list of a school. */
const LONGEST_TEXT = 1_000_000;
const MOST_ROWS = 20_000;

export type ListCells = readonly (readonly Cell[])[];

/** A list that was pasted or chosen. */
interface ListSource {
  readonly text: string;
  /** Null where the text holds. */
  readonly file: FileList | null;
}

interface Understood<Field extends string> {
  readonly reading: { readonly columns: readonly TableColumn<Field>[]; readonly leftOver: string };
}

interface ListChoices<Field extends string> {
  readonly columns?: ChosenColumns<Field>;
}

/** What was made of a list, and of which. */
interface Finished<Choices, Work> {
  readonly work: Work;
  readonly source: ListSource;
  readonly choices: Choices;
}

/** A list of before the workbook was there: where it comes from, what was decided about it, and what it came to. */
export interface PastList<Choices, Work> {
  readonly source: ListSource;
  readonly paste: (text: string) => void;
  readonly chooseFile: (file: FileList) => void;
  readonly tooLong: boolean;
  readonly isEmpty: boolean;
  readonly choices: Choices;
  readonly choose: (choices: Partial<Choices>) => void;
  /** What was understood last; null where there is nothing to understand. */
  readonly last: Work | null;
  /** Whether that is what stands in the field, or in the file, now. */
  readonly current: boolean;
  /** The share of the list that is understood, once that is worth reporting; null otherwise. */
  readonly share: number | null;
  /** Leaves the list for what it is; what was decided about it since it was understood last is taken back. */
  readonly stop: () => void;
  /** Reads the list again; null unless reading it was stopped. */
  readonly resume: (() => void) | null;
  /** Keeps what could not be taken over, to be mended and read again as the same list. */
  readonly keepLeftOver: (work: Work) => void;
}

/**
 * Takes in a list that is pasted or chosen, and understands it anew after each decision.
 *
 * @param understand memoized, as each other function is other work
 */
export function usePastList<
  Field extends string,
  Choices extends ListChoices<Field>,
  Work extends Understood<Field>,
>(
  none: Choices,
  understand: (cells: ListCells, choices: Choices) => ShareSteps<Work>,
): PastList<Choices, Work> {
  const [source, setSource] = useState<ListSource>({ text: '', file: null });
  const [choices, setChoices] = useState(none);
  const { text, file } = source;
  const tooLong = useMemo(
    () => text.length > LONGEST_TEXT || (file?.cells.length ?? text.split('\n').length) > MOST_ROWS,
    [text, file],
  );
  const isEmpty = file === null && text.trim() === '';
  const read = useCallback(
    function* (): ShareSteps<Finished<Choices, Work>> {
      const cells = file?.cells ?? (yield* partOf(csvSteps(tooLong ? '' : text), [0, 0.2])).cells;
      const work = yield* partOf(understand(tooLong ? [] : cells, choices), [0.2, 1]);
      return { work, source, choices };
    },
    [understand, source, text, file, tooLong, choices],
  );
  const { last, done, share, stopped, stop, resume } = useSteps(read);
  const begin = (fresh: ListSource) => {
    setSource(fresh);
    // Another list has other columns and other rows.
    setChoices(none);
  };
  const isKnown = last?.source === source;
  const hasList = !isEmpty && !tooLong && (isKnown || !stopped);
  return {
    source,
    paste: (pasted) => begin({ text: pasted, file: null }),
    chooseFile: (chosen) => begin({ text: '', file: chosen }),
    tooLong,
    isEmpty,
    choices,
    choose: (chosen) => setChoices({ ...choices, ...chosen }),
    last: hasList ? (last?.work ?? null) : null,
    current: done && hasList,
    share,
    stop: () => {
      if (isKnown && last.choices !== choices) setChoices(last.choices);
      else stop();
    },
    resume: stopped && !isEmpty && !tooLong ? resume : null,
    keepLeftOver: ({ reading: { leftOver, columns } }) => {
      setSource({ text: leftOver, file: null });
      const kept = new Map(columns.map(({ index, field }) => [index, field] as const));
      setChoices({ ...choices, columns: kept });
    },
  };
}

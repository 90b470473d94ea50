import type { Day } from '../../domain/calendar';
import { byMonth, type DateEntry, type DateKind } from '../../school/dates/yearView';
import { nameAndNumber } from '../../school/findPeople';
import type { SignalTexts } from '../../texts/nl/signals';
import type { YearDatesTexts } from '../../texts/nl/yearDates';
import { LIST } from '../managerListKey';
import type { Paper, PaperBlock } from '../paper';
import { shortened } from '../shortened';
import { dateDetail } from './dateDetail';

/** Whose days stand on the paper, and whether they are named. */
export interface YearPaperChoices {
  /** The first day of the year on the paper. */
  readonly day: Day;
  /** The team, manager or location, as it is written; "" for the whole school. */
  readonly of: string;
  /** Tells the paper from those of others. */
  readonly list: string;
  /** Whether employees are named; otherwise they are counted. */
  readonly names: boolean;
}

/** The lines of a year view as a paper, month by month. */
export function yearPaper(
  entries: readonly DateEntry[],
  { day, of, list, names }: YearPaperChoices,
  t: YearDatesTexts,
  signalTexts: SignalTexts,
): Paper {
  const explained = new Set<DateKind>();
  const months = byMonth(entries, day).map(({ month, entries: own }): PaperBlock[] => [
    { kind: 'heading', text: month === null ? t.passed : t.monthHeading(month) },
    ...own.flatMap((entry) => {
      const blocks = entryBlocks(entry, { names, isFirst: !explained.has(entry.kind) }, t, signalTexts);
      explained.add(entry.kind);
      return blocks;
    }),
  ]);
  return {
    // A list with names is deleted when one of these employees is erased.
    key: `${names ? LIST : ''}jaarkalender ${list}`,
    sheetName: t.paper.sheetName(of),
    language: t.paper.language,
    onePage: false,
    blocks: [
      { kind: 'title', text: t.paper.title(shortened(of)) },
      { kind: 'text', text: t.paper.from(day) },
      ...(names ? [{ kind: 'small' as const, text: t.file.namesHint }] : []),
      ...months.flat(),
    ],
  };
}

/**
 * One date: what it is about, and for which employees; where its kind is the first on the paper also what has to be done, and the
 * article of the CAO.
 */
function entryBlocks(
  { kind, day, monthOnly, article, people }: DateEntry,
  { names, isFirst }: { readonly names: boolean; readonly isFirst: boolean },
  t: YearDatesTexts,
  signalTexts: SignalTexts,
): PaperBlock[] {
  const counted = names || people.length === 0 ? '' : ` (${t.people(people.length)})`;
  const where = [
    t.what[kind],
    ...(article === null ? [] : [`${t.article(article)}.`]),
    ...(monthOnly ? [t.monthOnly] : []),
  ];
  const on = monthOnly ? t.monthHeading(day) : t.day(day);
  return [
    { kind: 'facts', rows: [[on, `${t.short[kind]}${counted}`]] },
    ...(isFirst ? [{ kind: 'small' as const, text: where.join(' ') }] : []),
    ...(names ? people : []).map((one): PaperBlock => {
      const detail = dateDetail(one, t, signalTexts);
      return { kind: 'text', text: `– ${nameAndNumber(one.employee)}${detail === '' ? '' : `: ${detail}`}` };
    }),
  ];
}

import publicationFile from './data/publicatie-2016.json';
import type { Source } from './provenance';

export type PublicationTopic =
  | 'omvang'
  | 'aanstelling'
  | 'werkzaamheden'
  | 'takenpakket'
  | 'veranderingen'
  | 'loopbaanwensen'
  | 'loopbaanbeleid';

/** One printed figure of the 2016 publication on careers of support staff. */
export interface PublicationFigure {
  readonly topic: PublicationTopic;
  /** Dutch: what was asked or counted, in the publication's words. */
  readonly item: string;
  /** Dutch: the answer or column, where an item has several (`aanwezig`/`behoefte`, `toegenomen`/`afgenomen`). */
  readonly series?: string;
  readonly value: number;
  readonly unit: 'percent' | 'persons' | 'fte' | 'respondents';
  /** `Figuur 3.5`; absent where the figure stands in the running text. */
  readonly figure?: string;
  /** Number of respondents the figure is of. */
  readonly n?: number;
  /** `ruim` (a little over) or `ongeveer` (about) where the publication rounds in words. */
  readonly precision?: 'ruim' | 'ongeveer';
}

/** The publication itself. */
export interface Publication {
  readonly source: Source;
  /** ISO date of the month it appeared in. */
  readonly validFrom: string;
  readonly verified: boolean;
  readonly verifiedUntil: string | null;
  readonly note: string;
}

// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
const figures = publicationFile.values as readonly PublicationFigure[];

/** The publication's figures in its own order. */
export function publicationFigures(): readonly PublicationFigure[] {
  return figures;
}

/** Title, date and address of the publication that the figures come from. */
export function publication(): Publication {
  const { source, validFrom, verified, verifiedUntil, note } = publicationFile;
  return { source: source as Source, validFrom, verified, verifiedUntil, note };
}

/** One of the publication's twelve needs for growth, in percents of those who answered. */
export interface GrowthNeed {
  readonly need: string;
  /** Says that the possibility exists at school. */
  readonly present: number;
  /** Says to need it. */
  readonly wanted: number;
}

/** The twelve needs of figure 3.5, in its order. */
export function growthNeeds(): readonly GrowthNeed[] {
  const needs = figures.filter(({ topic }) => topic === 'loopbaanwensen');
  const value = (need: string, series: string) =>
    needs.find(({ item, series: own }) => item === need && own === series)?.value ?? NaN;
  return [...new Set(needs.map(({ item }) => item))].map((need) => ({
    need,
    present: value(need, 'aanwezig'),
    wanted: value(need, 'behoefte'),
  }));
}

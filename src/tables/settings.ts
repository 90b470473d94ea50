import type { Day, SchoolYear } from '../domain/calendar';
import { MOST_PLAN_YEARS } from '../domain/plan/plan';
import type { Cents } from '../domain/money';
import {
  isMissingOrZero,
  readCents,
  readDay,
  readSchoolYear,
  readText,
  readWhole,
  readYes,
  wordOf,
  type Cell,
} from './values';

/** What a school sets for its own planning; each has a value that holds where nothing is filled in. */
export interface Settings {
  /** The school year with which plans begin; null for the reference date's. */
  readonly firstYear: SchoolYear | null;
  /** School years that are planned ahead. */
  readonly planYears: number;
  /** Months from one conversation with an employee to the next. */
  readonly talkMonths: number;
  /** Whether a course may only be planned when the training hours suffice too; if not, what is short is shown. */
  readonly bindingHours: boolean;
  /** What stands as employer in agreements; "" where it is filled in by hand. */
  readonly schoolName: string;
  /** Where documents are signed; "" where it is filled in by hand. */
  readonly schoolPlace: string;
  /** Who signs for the school, with the function; "" where it is filled in by hand. */
  readonly signatory: string;
  /** Whom employees can ask, as it stands in documents; "" where nothing is filled in. */
  readonly contact: string;
  /** The initials of those who work with the workbook. */
  readonly workers: readonly string[];
  /** Whether the school chose who may save, what part of a year gives and how a promotion is placed. */
  readonly rulesChosen: boolean;
  /** Whether the school said that all that was spent before stands in the workbook, or that there is nothing. */
  readonly spentKnown: boolean;
  /** Whether the school said that the first conversations are planned, also where somebody has no date. */
  readonly talksPlanned: boolean;
  /** When the frames for training were last agreed with the P(G)MR; null where that is not filled in. */
  readonly framesOn: Day | null;
  /** The school's personnel basic funding of a year, of which the CAO VO wants a tenth for training; null as above. */
  readonly basicFunding: Cents | null;
  /** Whether a scheme made with the (P)MR pays for training in saved leave (CAO VO, annex 5 J); null as above. */
  readonly savedLeaveScheme: boolean | null;
}
export type SettingId = keyof Settings;

export const MOST_TALK_MONTHS = 60;

const text = (name: string, cell: Cell): string => readText(name, cell) ?? '';
const upTo = (most: number) => (name: string, cell: Cell) => readWhole(name, cell, 1, most);

/** What each is called in the table `Instellingen`, the value that holds where nothing is filled in, and how a cell is read. */
const SETTINGS: {
  readonly [Id in SettingId]: readonly [string, Settings[Id], (name: string, cell: Cell) => Settings[Id]];
} = {
  firstYear: ['Eerste schooljaar', null, readSchoolYear],
  // As far as the longest forecasts in the sector look.
  planYears: ['Schooljaren vooruit', 12, upTo(MOST_PLAN_YEARS)],
  talkMonths: ['Maanden tussen gesprekken', 12, upTo(MOST_TALK_MONTHS)],
  bindingHours: ['Uren moeten passen', false, readYes],
  schoolName: ['Naam van de school', '', text],
  schoolPlace: ['Plaats van de school', '', text],
  signatory: ['Tekent voor de school', '', text],
  contact: ['Vragen aan', '', text],
  workers: ['Wie werken hiermee', [], (name, cell) => initialsIn(text(name, cell))],
  rulesChosen: ['Sparen en rechten gekozen', false, readYes],
  spentKnown: ['Eerdere uitgaven verwerkt', false, readYes],
  talksPlanned: ['Eerste gesprekken gepland', false, readYes],
  framesOn: ['Kaders scholing vastgesteld op', null, readDay],
  basicFunding: ['Personele basisbekostiging', null, readCents],
  savedLeaveScheme: ['Regeling scholing in spaarverlof', null, readYes],
};

const SETTING_IDS = Object.keys(SETTINGS) as readonly SettingId[];

/** What a setting is called in the table `Instellingen`. */
export const SETTING_NAMES = Object.fromEntries(SETTING_IDS.map((id) => [id, SETTINGS[id][0]])) as Readonly<
  Record<SettingId, string>
>;

export const DEFAULT_SETTINGS = Object.fromEntries(
  SETTING_IDS.map((id) => [id, SETTINGS[id][1]]),
) as unknown as Settings;

/** The setting that a row is about, in any case; null for a row of the school's own, which is left alone. */
export function settingOf(name: Cell): SettingId | null {
  const text = wordOf(name);
  return SETTING_IDS.find((id) => SETTING_NAMES[id].toLowerCase() === text) ?? null;
}

/**
 * The value of a setting; an empty cell is the value that holds by default.
 *
 * @throws ProblemError for what is no school year, no whole number that can be, neither yes nor no, no day or no amount
 */
export function readSetting<Id extends SettingId>(id: Id, cell: Cell): Settings[Id] {
  const [name, otherwise, read] = SETTINGS[id];
  return isMissingOrZero(cell) ? otherwise : read(name, cell);
}

/** The initials in a list such as `JB, MdV; KR`, each once. */
export function initialsIn(text: string): readonly string[] {
  const all = text
    .replaceAll(';', ',')
    .split(',')
    .map((part) => part.trim());
  return [...new Set(all.filter((part) => part !== ''))];
}

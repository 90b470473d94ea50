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

export const DEFAULT_SETTINGS: Settings = {
  firstYear: null,
  /** As far as the longest forecasts in the sector look. */
  planYears: 12,
  talkMonths: 12,
  bindingHours: false,
  schoolName: '',
  schoolPlace: '',
  signatory: '',
  contact: '',
  workers: [],
  rulesChosen: false,
  spentKnown: false,
  talksPlanned: false,
  framesOn: null,
  basicFunding: null,
  savedLeaveScheme: null,
};

export const MOST_TALK_MONTHS = 60;

/** What a setting is called in the table `Instellingen`. */
export const SETTING_NAMES: Readonly<Record<SettingId, string>> = {
  firstYear: 'Eerste schooljaar',
  planYears: 'Schooljaren vooruit',
  talkMonths: 'Maanden tussen gesprekken',
  bindingHours: 'Uren moeten passen',
  schoolName: 'Naam van de school',
  schoolPlace: 'Plaats van de school',
  signatory: 'Tekent voor de school',
  contact: 'Vragen aan',
  workers: 'Wie werken hiermee',
  rulesChosen: 'Sparen en rechten gekozen',
  spentKnown: 'Eerdere uitgaven verwerkt',
  talksPlanned: 'Eerste gesprekken gepland',
  framesOn: 'Kaders scholing vastgesteld op',
  basicFunding: 'Personele basisbekostiging',
  savedLeaveScheme: 'Regeling scholing in spaarverlof',
};

const SETTING_IDS = Object.keys(SETTING_NAMES) as readonly SettingId[];

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
  if (isMissingOrZero(cell)) return DEFAULT_SETTINGS[id];
  const text = (name: SettingId) => readText(SETTING_NAMES[name], cell) ?? '';
  const readers: { readonly [Any in SettingId]: () => Settings[Any] } = {
    firstYear: () => readSchoolYear(SETTING_NAMES.firstYear, cell),
    planYears: () => readWhole(SETTING_NAMES.planYears, cell, 1, MOST_PLAN_YEARS),
    talkMonths: () => readWhole(SETTING_NAMES.talkMonths, cell, 1, MOST_TALK_MONTHS),
    bindingHours: () => readYes(SETTING_NAMES.bindingHours, cell),
    schoolName: () => text('schoolName'),
    schoolPlace: () => text('schoolPlace'),
    signatory: () => text('signatory'),
    contact: () => text('contact'),
    workers: () => initialsIn(text('workers')),
    rulesChosen: () => readYes(SETTING_NAMES.rulesChosen, cell),
    spentKnown: () => readYes(SETTING_NAMES.spentKnown, cell),
    talksPlanned: () => readYes(SETTING_NAMES.talksPlanned, cell),
    framesOn: () => readDay(SETTING_NAMES.framesOn, cell),
    basicFunding: () => readCents(SETTING_NAMES.basicFunding, cell),
    savedLeaveScheme: () => readYes(SETTING_NAMES.savedLeaveScheme, cell),
  };
  return readers[id]();
}

/** The initials in a list such as `JB, MdV; KR`, each once. */
export function initialsIn(text: string): readonly string[] {
  const all = text
    .replaceAll(';', ',')
    .split(',')
    .map((part) => part.trim());
  return [...new Set(all.filter((part) => part !== ''))];
}

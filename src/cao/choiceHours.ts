import { VO_EDITION } from './edition';

/** Hours of the keuzebudget at full time, from a school year on. */
export interface ChoiceHours {
  readonly from: number;
  readonly hours: number;
}

/** Where the hours of the keuzebudget come from; confirmed until the last day of the edition. */
export const CHOICE_HOURS_SOURCE = {
  title: `${VO_EDITION.title}; aanmelding SZW 1188009`,
  article: '7.1 en 7.2',
  verifiedUntil: VO_EDITION.until,
} as const;

/** CAO VO: 50 hours since school year 2014-2015, 90 since 2022-2023. Support staff may use them for training (7.2). */
const CHOICE_HOURS: readonly ChoiceHours[] = [
  { from: 2022, hours: 90 },
  { from: 2014, hours: 50 },
];

/** The hours of the keuzebudget at full time in a school year, by its first year; null before there was one. */
export function choiceHoursIn(schoolYear: number): number | null {
  return CHOICE_HOURS.find(({ from }) => from <= schoolYear)?.hours ?? null;
}

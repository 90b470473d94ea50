import type { EducationLevel } from '../domain/education';
import { refuse } from './problem';
import { readText, type Cell } from './values';

/** What may be typed as level of education, without spaces and hyphens. */
const LEVELS: Readonly<Record<EducationLevel, readonly string[]>> = {
  belowMbo2: ['geen', 'basisonderwijs', 'praktijkonderwijs', 'vmbo', 'mavo', 'mbo1', 'entree'],
  mbo2: ['mbo2'],
  mbo: ['mbo', 'mbo3', 'mbo4'],
  other: ['havo', 'vwo', 'ad', 'associatedegree', 'hbo', 'bachelor', 'wo', 'master'],
};

/**
 * The level of education in a cell; null where it is empty.
 *
 * @throws ProblemError `unknownEducation` for what is none of the levels
 */
export function readEducation(name: string, cell: Cell): EducationLevel | null {
  const text = readText(name, cell);
  if (text === null || text === '') return null;
  const word = text.toLowerCase().replace(/[\s\-–]+/g, '');
  const levels = Object.keys(LEVELS) as EducationLevel[];
  return (
    levels.find((level) => LEVELS[level].includes(word)) ?? refuse({ code: 'unknownEducation', value: text })
  );
}

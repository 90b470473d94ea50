import type { Appraisals } from '../domain/career/appraisals';
import type { WithheldIncrement } from '../school/career/withheldIncrement';
import { firstDayOf } from '../domain/calendar';
import type { Employee } from '../school/school';
import type { Settings } from '../tables/settings';
import type { WithheldIncrementTexts } from '../texts/nl/withheldIncrement';
import type { Paper } from './paper';
import { shortened } from './shortened';
import { LETTER } from './withheldIncrementKey';

/** The letter to an employee about a withheld increment, with everything that the CAO requires of it. */
export function withheldIncrementPaper(
  employee: Pick<Employee, 'key' | 'number' | 'name' | 'functionName'>,
  increment: WithheldIncrement,
  { first, second }: Appraisals,
  { schoolName, signatory, schoolPlace }: Pick<Settings, 'schoolName' | 'signatory' | 'schoolPlace'>,
  texts: WithheldIncrementTexts,
): Paper {
  const t = texts.letter;
  const { key, number, name, functionName } = employee;
  const { on, year, scale, step } = increment;
  return {
    key: `${LETTER}${key}`,
    about: number,
    sheetName: texts.sheetName(String(number)),
    language: texts.language,
    onePage: true,
    blocks: [
      { kind: 'title', text: t.title },
      {
        kind: 'facts',
        rows: [
          [t.facts.employee, t.person(shortened(name), String(number))],
          [t.facts.functionName, shortened(functionName)],
          [t.facts.place, t.place(scale, step)],
          ...(schoolName === '' ? [] : [[t.facts.school, shortened(schoolName)] as const]),
        ],
      },
      { kind: 'text', text: t.decision({ on, scale, step }) },
      { kind: 'heading', text: t.ground },
      { kind: 'text', text: t.appraisals(first, second) },
      { kind: 'text', text: t.once },
      { kind: 'blanks', labels: t.reasons },
      { kind: 'text', text: t.later({ again: firstDayOf(year + 1) }) },
      { kind: 'heading', text: t.appeal },
      { kind: 'text', text: t.appealText },
      { kind: 'blanks', labels: t.appealAt },
      { kind: 'heading', text: t.signing },
      { kind: 'signatures', parties: [{ title: t.employer, lines: t.lines(signatory, schoolPlace) }] },
      { kind: 'small', text: t.small },
    ],
  };
}

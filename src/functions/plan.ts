import {
  isMissingOrZero,
  readCents,
  readFte,
  readOptionalSchoolYear,
  readSchoolYear,
  readText,
  readWhole,
  schoolYearText,
  type Cell,
} from '../tables/values';
import { refuse } from '../tables/problem';
import { savingLots } from '../domain/budget/affordability';
import type { Wish } from '../domain/plan/input';
import { MOST_PLAN_YEARS, planCourses, type WishOutcome } from '../domain/plan/plan';
import { BalanceParameter } from './betaalbaar';
import { Column, tableOf } from './matrix';
import { errorCell, guarded } from './outcome';
import { PassedRows } from './passedRows';
import { CaoParameter } from './person';
import { onlyValue, readHeader, refuseMore, report } from './report';

const HEADER = ['Opleiding', 'Start', 'Einde', 'Kosten', 'Uit budget', 'Tekort', 'Status'];

/**
 * Plant de opleidingen van één medewerker zo goed als het budget toelaat.
 * @customfunction SCHOLINGSPLAN
 * @param wensen De tabel opleiding, kosten, duur, prioriteit, vroegst, uiterlijk.
 * @param vanaf Het eerste schooljaar van het plan, of een datum daarin.
 * @param jaren Het aantal schooljaren van het plan.
 * @param fte De betrekkingsomvang: 1 is voltijd.
 * @param saldo Wat er van eerder over is: een bedrag, of een tabel schooljaar, bedrag.
 * @param cao "VO", "PO" of de tabel met eigen regels; leeg is VO.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @returns A header and a row per wish, in order; a faulty wish holds its own error and the rest is planned.
 */
export function scholingsplan(
  wensen: unknown[][],
  vanaf: unknown[][],
  jaren: unknown[][],
  fte: unknown[][],
  saldo?: unknown[][],
  cao?: unknown[][],
  koppen?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const rows = tableOf(wensen);
    if (rows.length === 0) return report(HEADER, withHeader, []);
    const from = readSchoolYear('vanaf', onlyValue(new Column('vanaf', vanaf)));
    const years = readWhole('jaren', onlyValue(new Column('jaren', jaren, 'number')), 1, MOST_PLAN_YEARS);
    const balance = new BalanceParameter(saldo);
    const rules = new CaoParameter(cao);
    refuseMore([...balance.columns, ...rules.columns]);
    const lots = savingLots(
      {
        kind: 'scholingsbudget',
        fte: readFte('fte', onlyValue(new Column('fte', fte, 'number'))),
        from,
        opening: balance.lots(0, from),
        rules: rules.rules(0, null),
      },
      from + years - 1,
    );
    const prices = new Map<string, number>();
    const wishes = new PassedRows(rows, (cells) => readWish(cells, prices));
    const { outcomes } = planCourses({ lots, from, years, wishes: wishes.sound });
    const answers = wishes.answers(
      HEADER.length,
      (place, [course]) => [course ?? '', ...answer(wishes.sound[place], outcomes[place])],
      (error, [course, price]) => [course ?? '', '', '', price ?? '', error, error, error],
    );
    return report(HEADER, withHeader, answers);
  });
}

/** Start, Einde, Kosten, Uit budget, Tekort, Status */
function answer({ price }: Wish, outcome: WishOutcome): Cell[] {
  switch (outcome.status) {
    case 'planned':
      return [
        schoolYearText(outcome.start),
        schoolYearText(outcome.end),
        price / 100,
        outcome.fromPot / 100,
        0,
        'gepland',
      ];
    case 'notAffordable':
      return ['', '', price / 100, 0, outcome.shortfall.topUp / 100, 'niet betaalbaar'];
    case 'prerequisiteNotChosen':
    case 'noRoom':
      return ['', '', price / 100, 0, '', 'niet betaalbaar'];
    case 'invalid': {
      const error = errorCell(outcome.problem);
      return ['', '', price / 100, error, error, error];
    }
  }
}

/** opleiding, kosten, duur, prioriteit, vroegst, uiterlijk */
function readWish(cells: readonly Cell[], prices: Map<string, number>): Wish {
  const price = readCents('kosten', cells[1]);
  const course = readText('opleiding', cells[0])?.toLowerCase() ?? null;
  if (course !== null) {
    if ((prices.get(course) ?? price) !== price) refuse({ code: 'doublePrice', course });
    prices.set(course, price);
  }
  return {
    price,
    // A duration or priority of 0 is an empty cell of the desktop.
    duration: isMissingOrZero(cells[2]) ? 1 : readWhole('duur', cells[2], 1, MOST_PLAN_YEARS),
    priority: isMissingOrZero(cells[3]) ? 2 : (readWhole('prioriteit', cells[3], 1, 3) as 1 | 2 | 3),
    earliest: readOptionalSchoolYear('vroegst', cells[4]),
    latest: readOptionalSchoolYear('uiterlijk', cells[5]),
  };
}

import { readLabel, readScale } from '../tables/label';
import { placementOn } from '../tables/placement';
import { refuse } from '../tables/problem';
import { isMissing, readDay, readNumber, readText, readWhole, type Cell } from '../tables/values';
import { CareerWalk, type CareerInput, type CareerPoint } from '../domain/career/career';
import { stagesAhead } from '../domain/career/path';
import { INDEXATION_UNITS } from '../domain/career/salaryIndexation';
import { atFte, stepOf } from '../domain/career/salaryStep';
import { careerEventNl, monthlyHeaderNl } from '../texts/workbook/careerCells';
import { functionTableOf } from './functieschalen';
import { Column, isEmptyRow } from './matrix';
import { attempt, guarded } from './outcome';
import { CaoParameter } from './person';
import { onlyValue, readHeader, refuseMore, report } from './report';
import { fteAt, salaryTablesOf } from './salaris';

const MOST_FORECAST_YEARS = 60;
const MOST_INDEXATION = 0.2;

/**
 * Geeft voor één medewerker de treden en salarissen op de peildatum en op elke volgende 1 augustus.
 * @customfunction SCHAALPROGNOSE
 * @param schaal De salarisschaal, zoals 5 of LB.
 * @param trede De trede op de peildatum, zoals 0 of J15.
 * @param peildatum De datum waarop schaal en trede gelden.
 * @param jaren Het aantal keren 1 augustus, 1 tot en met 60.
 * @param fte De betrekkingsomvang: 1 is voltijd; leeg is 1.
 * @param salaristabel De tabel schaal, trede, bedrag, ingangsdatum; leeg is de meegeleverde tabel.
 * @param indexatie De verwachte stijging per jaar na de nieuwste tabel, zoals 0,02; leeg is geen.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @returns Date, event, scale, step, monthly euros, monthly euros × fte. A year that cannot be told holds its error and ends the report.
 */
export function schaalprognose(
  schaal: unknown[][],
  trede: unknown[][],
  peildatum: unknown[][],
  jaren: unknown[][],
  fte?: unknown[][],
  salaristabel?: unknown[][],
  indexatie?: unknown[][],
  koppen?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const person = new CareerParameters(schaal, trede, peildatum, fte, salaristabel);
    const years = new Column('jaren', jaren, 'number');
    const rate = readIndexation(onlyValue(new Column('indexatie', indexatie, 'number')));
    refuseMore([years]);
    if (person.isEmpty) return report(forecastHeader(0), withHeader, []);
    const count = readWhole('jaren', years.at(0), 1, MOST_FORECAST_YEARS);
    const walk = new CareerWalk({ ...person.input(), indexation: rate });
    const { rows, indexed } = walked(walk, person.fte, (passed) => passed > count);
    return report(forecastHeader(indexed ? rate : 0), withHeader, rows);
  });
}

/**
 * Geeft voor één medewerker de hele loopbaan: treden en bevorderingen tot het maximum van de laatste schaal van de functie.
 * @customfunction LOOPBAANPAD
 * @param functie De naam van de functie, zoals conciërge.
 * @param schaal De salarisschaal op de peildatum.
 * @param trede De trede op de peildatum, zoals 0 of J15.
 * @param peildatum De datum waarop schaal en trede gelden.
 * @param fte De betrekkingsomvang: 1 is voltijd; leeg is 1.
 * @param functietabel De tabel functie, schaal, variant, vereiste opleiding, wachtjaren; leeg is de meegeleverde tabel.
 * @param salaristabel De tabel schaal, trede, bedrag, ingangsdatum; leeg is de meegeleverde tabel.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @param cao "VO", "PO" of de tabel met eigen regels, waarin bevordering kan staan; leeg is VO.
 * @returns As SCHAALPROGNOSE, with promotions; required courses are taken as done.
 */
export function loopbaanpad(
  functie: unknown[][],
  schaal: unknown[][],
  trede: unknown[][],
  peildatum: unknown[][],
  fte?: unknown[][],
  functietabel?: unknown[][],
  salaristabel?: unknown[][],
  koppen?: unknown[][],
  cao?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const rules = new CaoParameter(cao);
    const name = new Column('functie', functie);
    const person = new CareerParameters(schaal, trede, peildatum, fte, salaristabel);
    refuseMore([name, ...rules.columns]);
    if (name.isEmptyAt(0) && person.isEmpty) return report(forecastHeader(0), withHeader, []);
    if (name.isEmptyAt(0)) refuse({ code: 'missing', name: 'functie' });
    const path = functionTableOf(functietabel).pathOf(readText('functie', name.at(0))!);
    const input = person.input();
    const placement = placementOn(rules.rules(0, null), input.referenceDate);
    const walk = new CareerWalk({ ...input, ahead: stagesAhead(path, input.scale), placement });
    const { rows } = walked(walk, person.fte, () => walk.finished);
    return report(forecastHeader(0), withHeader, rows);
  });
}

/** The parameters that say where one employee stands. */
class CareerParameters {
  private readonly scale: Column;
  private readonly step: Column;
  private readonly day: Column;
  private readonly ftes: Column;

  constructor(
    schaal: unknown,
    trede: unknown,
    peildatum: unknown,
    fte: unknown,
    private readonly salaristabel: unknown,
  ) {
    this.scale = new Column('schaal', schaal);
    this.step = new Column('trede', trede, 'number');
    this.day = new Column('peildatum', peildatum);
    this.ftes = new Column('fte', fte, 'number');
    refuseMore([this.scale, this.step, this.day, this.ftes]);
  }

  get isEmpty(): boolean {
    return isEmptyRow([this.scale, this.step], 0);
  }

  get fte(): number {
    return fteAt(this.ftes, 0);
  }

  input(): CareerInput {
    return {
      tables: salaryTablesOf(this.salaristabel),
      scale: readScale('schaal', this.scale.at(0)),
      step: readLabel('trede', this.step.at(0)),
      referenceDate: readDay('peildatum', this.day.at(0)),
    };
  }
}

/**
 * The rows of a career. Where it cannot go on, the row of that 1 August says why, and it is the last.
 *
 * @param done given the number of rows so far
 */
function walked(walk: CareerWalk, fte: number, done: (passed: number) => boolean) {
  const points: CareerPoint[] = [walk.start];
  let stopped: Cell[][] = [];
  while (stopped.length === 0 && !done(points.length)) {
    const day = walk.nextDay;
    stopped = attempt<Cell[][]>(
      () => {
        points.push(walk.next());
        return [];
      },
      (error) => [[day, error, '', '', '', '']],
    );
  }
  const rows = points.map(({ day, event, standing, monthly }): Cell[] => [
    day,
    careerEventNl(event),
    standing.scale.label,
    stepOf(standing).label,
    monthly / 100,
    atFte(monthly, fte) / 100,
  ]);
  return { rows: [...rows, ...stopped], indexed: points.some((point) => point.indexed > 0) };
}

function forecastHeader(rate: number): string[] {
  return ['Datum', 'Gebeurtenis', 'Schaal', 'Trede', monthlyHeaderNl(rate), 'Maandsalaris × fte'];
}

/** A fraction per year, in the units of the core; what lies beyond those is no money. */
function readIndexation(cell: Cell): number {
  if (isMissing(cell)) return 0;
  const value = readNumber('indexatie', cell);
  if (value < 0 || value > MOST_INDEXATION) {
    refuse({ code: 'indexationOutOfRange', value, most: MOST_INDEXATION });
  }
  return Math.round(value * INDEXATION_UNITS);
}

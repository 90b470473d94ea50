import type { Day } from '../../domain/calendar';
import { grouped } from '../../domain/grouped';
import { functionKey, isOfCao } from '../../tables/functionTable';
import { printedLabel } from '../../tables/label';
import { nearestName } from '../../tables/nearestName';
import type { RowByColumn } from '../../tables/rowsByColumn';
import { isEmployed, isSupport } from '../employed';
import type { Employee, School } from '../school';
import type { FunctionStage, SchoolFunction } from './schoolCareer';

/** A name of a function that the school uses and `Functies` does not know. */
export interface UnknownFunction {
  /** As most often typed first. */
  readonly name: string;
  readonly people: readonly Employee[];
  /** The scales in which they stand, each once. */
  readonly scales: readonly string[];
  /** A known function whose name is much like it; null where there is none. */
  readonly nearest: string | null;
}

/** The names of functions of employed support staff that the school's functions do not hold, those of most people first. */
export function unknownFunctions(school: School, day: Day): readonly UnknownFunction[] {
  const unknown = school.employees.filter((employee) => {
    const { functionName } = employee;
    if (functionName === '' || !isSupport(employee) || !isEmployed(employee, day)) return false;
    return !school.functions.find(functionName);
  });
  const byKey = grouped(unknown, ({ functionName }) => functionKey(functionName));
  const known = choosableFunctions(school).map(({ name }) => name);
  return [...byKey.values()]
    .map((people) => ({
      name: people[0].functionName.trim(),
      people,
      scales: [...new Set(people.map(({ scale }) => scale.trim()))].filter((scale) => scale !== '').sort(),
      nearest: nearestName(people[0].functionName, known),
    }))
    .sort((a, b) => b.people.length - a.people.length);
}

/** The functions of which another can get the scales: those that can be read, without the examples of primary education. */
export function choosableFunctions({ functions }: Pick<School, 'functions'>): readonly SchoolFunction[] {
  return functions.all.filter(
    ({ name, stages, problem }) => isOfCao(name, 'VO') && problem === null && stages.length > 0,
  );
}

/** The scales that a text such as `6, 7, 8` names, in their order; null where it names none, or one twice. */
export function scalesIn(typed: string): readonly string[] | null {
  const scales = typed
    .replaceAll(';', ',')
    .split(',')
    .flatMap((part) => part.trim().split(' '))
    .filter((part) => part !== '');
  return scales.length === 0 || new Set(scales).size < scales.length ? null : scales;
}

/** What a function gets: the scales of another one, or its own. */
export type FunctionChoice =
  | { readonly kind: 'like'; readonly known: SchoolFunction }
  | { readonly kind: 'scales'; readonly scales: readonly string[] };

/** The rows of `Functies` for a function, with `source` in their last column. */
export function functionRows(name: string, choice: FunctionChoice, source: string): RowByColumn[] {
  if (choice.kind === 'scales')
    return choice.scales.map((scale) => ({ Functie: name, Schaal: printedLabel(scale), Bron: source }));
  const { stages, group } = choice.known;
  return stages.map((stage: FunctionStage) => ({
    Functie: name,
    Schaal: stage.scale,
    Variant: stage.variant ?? '',
    'Vereiste opleiding': stage.course ?? '',
    Wachtjaren: stage.waitingYears === 0 ? '' : stage.waitingYears,
    Groep: group ?? '',
    Bron: source,
  }));
}

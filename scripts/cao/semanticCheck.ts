import { isObject, visitObjects, type JsonObject } from './json';
import type { DataFile } from './dataFiles';
import type { Problem } from './problem';

/** Reports one thing that is wrong at a place (JSON pointer) of the file under check. */
type Report = (place: string, message: string) => void;

function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Kinds of source that can verify a value; third parties alone cannot. */
const VERIFYING_KINDS: readonly unknown[] = ['official', 'union/employer'];

function checkVerification(object: JsonObject, place: string, report: Report): void {
  const start = object.validFrom ?? object.effectiveDate;
  const { verifiedUntil, validUntil } = object;
  if (typeof start === 'string' && typeof verifiedUntil === 'string' && verifiedUntil < start) {
    report(`${place}/verifiedUntil`, `${verifiedUntil} is before ${start}, from which the value holds`);
  }
  if (typeof start === 'string' && typeof validUntil === 'string' && validUntil < start) {
    report(`${place}/validUntil`, `${validUntil} is before ${start}, from which the value holds`);
  }
  if (object.verified !== true) return;
  const sources = [object.source, ...objectsIn(object.confirmedBy)].filter(isObject);
  if (!sources.some(({ kind }) => VERIFYING_KINDS.includes(kind))) {
    report(`${place}/verified`, 'a verified value needs a source of kind official or union/employer');
  }
}

function checkGap(object: JsonObject, place: string, report: Report): void {
  const { since, until } = object;
  if (typeof since === 'string' && typeof until === 'string' && until < since) {
    report(`${place}/until`, `${until} is before ${since}`);
  }
}

/** Dates of rows that belong together must ascend; the same date twice would leave the value undecided. */
function checkAscending(rows: readonly JsonObject[], strictly: boolean, place: string, report: Report): void {
  rows.forEach((row, index) => {
    const before = rows[index - 1]?.validFrom;
    const here = row.validFrom;
    if (typeof before !== 'string' || typeof here !== 'string') return;
    if (here < before || (strictly && here === before)) {
      report(`${place}/${index}/validFrom`, `${here} must come after ${before}`);
    }
  });
}

function checkUnique(rows: readonly JsonObject[], key: string, place: string, report: Report): void {
  const seen = new Set<unknown>();
  rows.forEach((row, index) => {
    if (seen.has(row[key])) report(`${place}/${index}/${key}`, `${key} ${String(row[key])} occurs twice`);
    seen.add(row[key]);
  });
}

/** Scales by name, each once; the youth steps are part of the column. */
function checkScales(content: JsonObject, place: string, report: Report): void {
  const scales = objectsIn(content.scales);
  checkUnique(scales, 'scale', `${place}/scales`, report);
  scales.forEach(({ youthSteps, euros }, index) => {
    if (!Array.isArray(youthSteps) || !Array.isArray(euros)) return;
    const at = `${place}/scales/${index}/youthSteps`;
    if (new Set(youthSteps).size < youthSteps.length) report(at, 'a step occurs twice');
    if (youthSteps.length > euros.length) report(at, 'there are more steps than amounts');
  });
}

/** The file name that the content asks for, where names carry meaning. */
function expectedName(content: JsonObject): string | undefined {
  const cao = typeof content.cao === 'string' ? content.cao.toLowerCase() : '';
  if (typeof content.rule === 'string') return `${content.rule}.${cao}.json`;
  if (typeof content.effectiveDate !== 'string') return undefined;
  const subject = content.replaces === undefined ? 'salaristabel' : 'omzetting';
  return `${subject}.${cao}.${content.effectiveDate}.json`;
}

/** What no schema can say: order and uniqueness of rows, dates that agree, sources that can carry `verified`. */
export function semanticProblems({ name, content }: DataFile): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (place, message) => problems.push({ file: name, place, message });
  if (!isObject(content)) return problems;

  visitObjects(content, (object, place) => {
    checkVerification(object, place, report);
    checkGap(object, place, report);
  });
  const values = objectsIn(content.values);
  if (typeof content.rule === 'string') checkAscending(values, true, '/values', report);
  if (name.startsWith('loonontwikkeling')) checkAscending(values, false, '/values', report);
  if (name.startsWith('financiering')) checkUnique(values, 'id', '/values', report);
  checkScales(content, '', report);
  objectsIn(content.tables).forEach((table, index) => checkScales(table, `/tables/${index}`, report));

  const expected = expectedName(content);
  if (expected !== undefined && expected !== name) {
    report('', `the content asks for the file name ${expected}`);
  }
  return problems;
}

import { agreedPot } from '../../../src/school/agreed/agreedPot';
import { afterContract } from '../../../src/school/agreed/afterContract';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { tableSpecs } from '../../../src/tables/schema';
import { iso } from '../../oracles/days';
import { rawSchool, rawTable, referenceDay } from '../rawSchool';

const HEADERS = tableSpecs.Wensen.columns.map(({ name }) => name);

/** What is told of a course of three school years from 2026-2027 of somebody who leaves on that day. */
function toldOf(end: number | '') {
  const wish: Record<string, unknown> = {
    Personeelsnummer: 1,
    Opleiding: 'Cursus',
    Kosten: 900,
    Duur: 3,
    Status: 'afgesproken',
    Start: '2026-2027',
  };
  const { school } = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [[1, 'Anna', 'TOA', '', '', 1, iso('2026-2-1'), end]],
      Wensen: rawTable('Wensen', [HEADERS.map((name) => wish[name] ?? '')], HEADERS),
    }),
  );
  const [anna] = school!.employees;
  const result = agreedPot(anna, referenceDay);
  if (result.kind !== 'agreed') throw new Error(result.kind);
  return afterContract(result.pot.courses[0], anna);
}

test('a proof contract that ends before the last instalment: decide two months before its end (9.2)', () => {
  expect(toldOf(iso('2027-1-31'))).toEqual({
    end: iso('2027-1-31'),
    last: 2028,
    decideBy: iso('2026-11-30'),
  });
});

test('nothing where the contract lasts into the school year of the last instalment, or has no end', () => {
  expect(toldOf(iso('2028-8-1'))).toBeNull();
  expect(toldOf('')).toBeNull();
});

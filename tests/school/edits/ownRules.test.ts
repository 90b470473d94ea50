import { dayOf } from '../../../src/domain/calendar';
import { baseCao, ownRules, ruleProblem } from '../../../src/school/read/ownRules';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { employee, rawSchool } from '../../school/rawSchool';

const from = dayOf(2026, 8, 1);
const read = (...rows: unknown[][]) =>
  readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1)], CAO_regels: rows }));

describe('the school’s own rules', () => {
  it('are the rows for everybody, by rule and date; agreements, the CAO and what cannot be read are not', () => {
    const reading = read(
      ['Spaartermijn', from, 3, '', 'Besluit'],
      ['scholingsbudget', from, 700, '', ''],
      ['scholingsbudget', dayOf(2025, 8, 1), 650, '', ''],
      ['spaartermijn', from, 5, 1, 'POP'],
      ['cao', '', 'po', '', ''],
      ['onbekend', from, 1, '', ''],
    );
    expect(ownRules(reading)).toEqual([
      { rule: 'scholingsbudget', from: dayOf(2025, 8, 1), value: 650, note: '' },
      { rule: 'scholingsbudget', from, value: 700, note: '' },
      { rule: 'spaartermijn', from, value: 3, note: 'Besluit' },
    ]);
    expect(baseCao(reading)).toBe('PO');
  });

  it('lie over the VO rules where no CAO is named', () => {
    expect(baseCao(read())).toBe('VO');
    expect(read().school!.rules?.on('scholingsbudget', from)?.value).toBe(60_000);
  });

  it('are refused as the cells refuse them', () => {
    expect(ruleProblem({ rule: 'spaartermijn', from, value: 3 })).toBeNull();
    expect(ruleProblem({ rule: 'spaartermijn', from, value: 2.5 })).toMatchObject({
      code: 'notAWholeNumber',
    });
    expect(ruleProblem({ rule: 'scholingsbudget', from, value: -1 })).toMatchObject({
      code: 'negativeAmount',
    });
    expect(ruleProblem({ rule: 'naar_rato', from, value: 2 })).toMatchObject({ code: 'notAWholeNumber' });
  });
});

import { dayOf } from '../../../../src/domain/calendar';
import { addRequests, writeDecisions, writeFundMoney } from '../../../../src/workbook/edits/fund';
import { addTables } from '../../../../src/workbook/write/addTables';
import { compareSalaryTable } from '../../../../src/workbook/edits/salaryTableRows';
import { readSchool } from '../../../../src/workbook/events/lastReading';
import { removeOwnRule, writeBaseCao, writeOwnRule } from '../../../../src/workbook/edits/ownRules';
import { requestId } from '../../../../src/school/fund/requests';
import { undo } from '../../../../src/workbook/write/lazyWrites';
import { writeOrReplace } from '../../../../src/workbook/write/writeOrReplace';
import { writeReferenceDate } from '../../../../src/workbook/edits/referenceDate';
import { writeRuleChoices } from '../../../../src/workbook/edits/ruleChoices';
import { writeSalaryTable } from '../../../../src/workbook/edits/salaryTable';
import { writeSettings } from '../../../../src/workbook/edits/settings';
import { writeSurcharges } from '../../../../src/workbook/edits/surcharges';
import { back, nothing, somebody, withoutSheets, type Writes } from './write';

const FROM = dayOf(2026, 8, 1);
const COURSE = 'Cursus A';

async function request() {
  const employee = await somebody();
  return [{ employee, year: 2026, course: COURSE, amount: 40_000, points: 3, date: FROM }];
}
const rule = (value: number) => ({ rule: 'scholingsbudget', from: FROM, value, note: '=1' }) as const;

/** What the pane writes about the fund, the rules, the settings and the date, in the sample school. */
export const moneyWrites: Writes = {
  writeFundMoney: async () => async () => back(await writeFundMoney(2026, 500_000, 'Beursgeld')),
  addRequests: async () => {
    const requests = await request();
    return async () => back(await addRequests(requests, 'Aanvraag'));
  },
  writeDecisions: async () => {
    const [one] = await request();
    const asked = await addRequests([one], 'Aanvraag');
    const id = requestId(one.year, one.employee.key, one.course);
    const decision = { id, decision: 'partly', granted: 10_000, note: '-' } as const;
    return async () => {
      const decided = await writeDecisions([decision], 'Besluit');
      return async () => {
        await undo(decided);
        await undo(asked);
      };
    };
  },
  writeOwnRule: async () => async () => back(await writeOwnRule(rule(700), null, 'Eigen regel')),
  'writeOwnRule: in place of one': async () => {
    const first = await writeOwnRule(rule(700), null, 'Eigen regel');
    return async () => {
      const second = await writeOwnRule(rule(800), rule(700), 'Eigen regel');
      return async () => {
        await undo(second);
        await undo(first);
      };
    };
  },
  removeOwnRule: async () => {
    const first = await writeOwnRule(rule(700), null, 'Eigen regel');
    return async () => {
      const gone = await removeOwnRule(rule(700), 'Eigen regel weg');
      return async () => {
        await undo(gone);
        await undo(first);
      };
    };
  },
  writeBaseCao: async () => async () => back(await writeBaseCao('PO', FROM, 'Cao')),
  writeOrReplace: async () => {
    const rows = {
      CAO_regels: [{ Regel: 'scholingsbudget', Vanaf: FROM, Waarde: 650, Toelichting: 'Scenario' }],
      Salaristabel: [{ Schaal: 9, Trede: 1, Salaris: 2_100, Vanaf: FROM }],
    };
    return async () => back(await writeOrReplace(rows, () => -1, 'Scenario'));
  },
  writeSalaryTable: async () => {
    const rows = [1, 2, 3].map((step) => ({ scale: 9, step, monthly: 200_000 + step }));
    const table = { from: FROM, source: 'Proef', rows };
    const changes = compareSalaryTable((await readSchool()).raw.tables.Salaristabel ?? null, table);
    return async () => back(await writeSalaryTable(table, changes, 'Salaristabel'));
  },
  writeSettings: async () => {
    const settings = { planYears: { value: 4, explanation: 'Proef' } };
    return async () => back(await writeSettings(settings, 'Instelling'));
  },
  writeRuleChoices: async () => {
    const rules = [{ rule: 'spaartermijn', from: FROM, value: 3, note: '=Keuze' } as const];
    const chosen = { value: 'ja', explanation: 'Proef' };
    return async () => back(await writeRuleChoices(rules, chosen, 'Keuzes'));
  },
  writeSurcharges: async () => {
    const surcharges = { holidayAllowance: 800, yearEnd: 833, employerPart: null };
    return async () => back(await writeSurcharges(surcharges, 'Toeslagen', 'Proef'));
  },
  writeReferenceDate: async () => async () => back(await writeReferenceDate(46_400, 'Peildatum')),
  'undo: of the reference date': async () => {
    const set = await writeReferenceDate(46_400, 'Peildatum');
    return async () => {
      await undo(set);
      return nothing;
    };
  },
  addTables: async () => {
    await withoutSheets('Instellingen', 'Beursgeld')();
    return async () => {
      await addTables(['Instellingen', 'Beursgeld']);
      return nothing;
    };
  },
};

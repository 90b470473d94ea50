import { CLOSED_FROM } from '../../../src/tables/closedFrom';
import { dayOf } from '../../../src/domain/calendar';
import { closableYear, personClosing } from '../../../src/school/closing/closing';
import { closeYear } from '../../../src/school/edits/closing';
import { addRequests, decideRequests, setFundMoney } from '../../../src/school/edits/fund';
import { addTables } from '../../../src/workbook/write/addTables';
import { compareSalaryTable } from '../../../src/school/edits/salaryTableRows';
import { readSchool } from '../../../src/workbook/events/lastReading';
import { setOpenings } from '../../../src/school/edits/openings';
import { removeOwnRule, setBaseCao, setOwnRule } from '../../../src/school/edits/ownRules';
import { requestId } from '../../../src/school/fund/requests';
import { undo } from '../../../src/workbook/write/lazyWrites';
import { write } from '../../../src/workbook/write/write';
import { replaceRows } from '../../../src/school/edits/replaceRows';
import { writeReferenceDate } from '../../../src/workbook/write/writeReferenceDate';
import { chooseRules } from '../../../src/school/edits/ruleChoices';
import { setSalaryTable } from '../../../src/school/edits/salaryTable';
import { setSettings } from '../../../src/school/edits/settings';
import { setSurcharges } from '../../../src/school/edits/surcharges';
import { back, withoutColumns, nothing, somebody, withoutSheets, type Writes } from './write';

const FROM = dayOf(2026, 8, 1);
const COURSE = 'Cursus A';

async function request() {
  const employee = await somebody();
  return [{ employee, year: 2026, course: COURSE, amount: 40_000, points: 3, date: FROM }];
}
const rule = (value: number) => ({ rule: 'scholingsbudget', from: FROM, value, note: '=1' }) as const;

/** What the pane writes about the fund, the rules, the settings and the date, in the sample school. */
export const moneyWrites: Writes = {
  setFundMoney: async () => async () => back(await write(setFundMoney(2026, 500_000), 'Beursgeld')),
  addRequests: async () => {
    const requests = await request();
    return async () => back(await write(addRequests(requests), 'Aanvraag'));
  },
  decideRequests: async () => {
    const [one] = await request();
    const asked = await write(addRequests([one]), 'Aanvraag');
    const id = requestId(one.year, one.employee.key, one.course);
    const decision = { id, decision: 'partly', granted: 10_000, note: '-' } as const;
    return async () => {
      const decided = await write(decideRequests([decision], dayOf(2026, 11, 23)), 'Besluit');
      return async () => {
        await undo(decided);
        await undo(asked);
      };
    };
  },
  closeYear: async () => {
    await withoutColumns('Beginsaldi', CLOSED_FROM);
    const { school, raw } = await readSchool();
    const table = raw.tables.Beginsaldi!;
    const year = closableYear(school!.referenceDay!);
    const closes = school!.employees
      .map((employee) => personClosing(employee, year, null))
      .flatMap((one) => (one.kind === 'closes' ? [one] : []));
    return async () => back(await write(closeYear(closes, table), 'Schooljaar afgesloten'));
  },
  setOpenings: async () => {
    const { school, raw } = await readSchool();
    const [first, second] = school!.employees;
    const given = [
      { employee: first, year: 2024, amount: 12_345, hours: 150 },
      { employee: second, year: 2024, amount: 0, hours: null },
    ];
    return async () => back(await write(setOpenings(given, raw.tables.Beginsaldi!), 'Beginsaldi'));
  },
  setOwnRule: async () => async () => back(await write(setOwnRule(rule(700), null), 'Eigen regel')),
  'setOwnRule: in place of one': async () => {
    const first = await write(setOwnRule(rule(700), null), 'Eigen regel');
    return async () => {
      const second = await write(setOwnRule(rule(800), rule(700)), 'Eigen regel');
      return async () => {
        await undo(second);
        await undo(first);
      };
    };
  },
  removeOwnRule: async () => {
    const first = await write(setOwnRule(rule(700), null), 'Eigen regel');
    return async () => {
      const gone = await write(removeOwnRule(rule(700)), 'Eigen regel weg');
      return async () => {
        await undo(gone);
        await undo(first);
      };
    };
  },
  setBaseCao: async () => async () => back(await write(setBaseCao('PO'), 'Cao')),
  replaceRows: async () => {
    const rows = {
      CAO_regels: [{ Regel: 'scholingsbudget', Vanaf: FROM, Waarde: 650, Toelichting: 'Scenario' }],
      Salaristabel: [{ Schaal: 9, Trede: 1, Salaris: 2_100, Vanaf: FROM }],
    };
    return async () =>
      back(
        await write(
          replaceRows(rows, () => -1),
          'Scenario',
        ),
      );
  },
  setSalaryTable: async () => {
    const rows = [1, 2, 3].map((step) => ({ scale: 9, step, monthly: 200_000 + step }));
    const table = { from: FROM, source: 'Proef', rows };
    const changes = compareSalaryTable((await readSchool()).raw.tables.Salaristabel ?? null, table);
    return async () => back(await write(setSalaryTable(table, changes), 'Salaristabel'));
  },
  setSettings: async () => {
    const settings = { planYears: { value: 4, explanation: 'Proef' } };
    return async () => back(await write(setSettings(settings), 'Instelling'));
  },
  chooseRules: async () => {
    const rules = [{ rule: 'spaartermijn', from: FROM, value: 3, note: '=Keuze' } as const];
    const chosen = { value: 'ja', explanation: 'Proef' };
    return async () => back(await write(chooseRules(rules, chosen), 'Keuzes'));
  },
  setSurcharges: async () => {
    const surcharges = { holidayAllowance: 800, yearEnd: 833, employerPart: null };
    return async () => back(await write(setSurcharges(surcharges, 'Proef'), 'Toeslagen'));
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

import { dayOf } from '../../../src/domain/calendar';
import { addWish, changeWish, orderWishes, removeWish } from '../../../src/school/edits/wishes';
import { write } from '../../../src/workbook/write/write';
import { appendRows } from '../../../src/tables/rowsByColumn';
import { agreeCourse, changeAgreed, endCourse } from '../../../src/school/edits/agreed';
import {
  bookExpense,
  bookExpenses,
  changeExpense,
  markMandated,
  removeExpense,
} from '../../../src/school/edits/expenses';
import { functionRows } from '../../../src/school/career/ownFunctions';
import { addFunctions } from '../../../src/school/edits/jobFunctions';
import { recordDocuments } from '../../../src/school/edits/agreementDocuments';
import { erasePeople } from '../../../src/workbook/write/erasePeople';
import { readSchool } from '../../../src/workbook/events/lastReading';
import { previewPlan, undo } from '../../../src/workbook/write/lazyWrites';
import { ownRows } from '../../../src/school/plan/planRows';
import { setPlan, setPlans } from '../../../src/school/edits/plan';
import { recordAgreement, recordAgreements, removeAgreement } from '../../../src/school/edits/agreements';
import { endExtraHours } from '../../../src/school/edits/extraHours';
import { recordPersonalPlan } from '../../../src/school/edits/personalPlan';
import { setSchool } from '../../../src/school/edits/settings';
import { renameGroup } from '../../../src/school/edits/organisation';
import { importStaff } from '../../../src/school/edits/staff';
import { planTalks, recordTalk } from '../../../src/school/edits/talks';
import { personalSheets } from '../../../src/workbook/sheets/personalSheets';
import { expenseOf, planOfTwo, samplePlan, wishFields } from './samples';
import { agreementsOf } from './papers';
import { back, KEY, nothing, somebody, type Writes } from './write';
import { sourceWords } from '../../../src/texts/workbook/sourceWords';

const expense = { ...expenseOf(1), date: dayOf(2026, 11, 1) };

/** What the pane writes about people, in the sample school. */
export const peopleWrites: Writes = {
  setPlan: async () => {
    const employee = await somebody();
    const preview = await previewPlan(employee, planOfTwo);
    const writtenOn = dayOf(2026, 11, 23);
    return async () => back(await write(setPlan({ employee, rows: planOfTwo, writtenOn, preview }), 'Plan'));
  },
  'setPlan: another one': async () => {
    const employee = await somebody();
    const plan = async (rows: typeof planOfTwo) => {
      const preview = await previewPlan(employee, rows);
      return write(setPlan({ employee, rows, writtenOn: dayOf(2026, 11, 23), preview }), 'Plan');
    };
    const first = await plan(planOfTwo);
    const preview = await previewPlan(employee, planOfTwo.slice(1));
    return async () => {
      const rows = planOfTwo.slice(1);
      const handle = await write(setPlan({ employee, rows, writtenOn: 46_350, preview }), 'Plan');
      return async () => {
        await undo(handle);
        await undo(first);
      };
    };
  },
  setPlans: async () => {
    const people = [await somebody(), await somebody('1006')];
    const rows = (await readSchool()).raw.tables.Plan;
    const plans = people.map((employee) => {
      const found = rows ? ownRows(rows, employee.key).map((index) => rows.rows[index]) : [];
      return { employee, rows: planOfTwo, found };
    });
    return async () => back(await write(setPlans(plans, 46_350), 'Plannen'));
  },
  addFunctions: async () => {
    const rows = functionRows('=Roostermaker', { kind: 'scales', scales: ['8', '9'] }, '+Eigen');
    return async () => back(await write(addFunctions(rows, sourceWords), 'Functies'));
  },
  'changeWish: only some of it': async () => {
    const wish = (await somebody()).wishes[0];
    return async () => back(await write(changeWish(KEY, wish.id, { price: 123_456, priority: 3 }), 'Prijs'));
  },
  'setSchool: who work with it': async () => {
    await somebody();
    const workers = { value: 'JB, =MdV', explanation: 'Initialen' };
    return async () => back(await write(setSchool({ workers }), 'School'));
  },
  renameGroup: async () => {
    await somebody();
    return async () => back(await write(renameGroup('team', 'secretariaat', '=Secretariaat'), 'Team'));
  },
  addWish: async () => {
    const employee = await somebody();
    return async () => back(await write(addWish(employee, wishFields), 'Wens'));
  },
  changeWish: async () => {
    const wish = (await somebody()).wishes[0];
    return async () =>
      back(await write(changeWish(KEY, wish.id, { ...wishFields, course: wish.course }), 'Wens'));
  },
  removeWish: async () => {
    const wish = (await somebody()).wishes[0];
    return async () => back(await write(removeWish(KEY, wish.id), 'Wens weg'));
  },
  orderWishes: async () => {
    const employee = await somebody();
    const order = [...employee.wishes].reverse().map(({ id, priority }) => ({ id, priority }));
    return async () => back(await write(orderWishes(KEY, order), 'Volgorde'));
  },
  bookExpense: async () => {
    const employee = await somebody();
    const given = { ...expense, description: '=1+1', hours: 150 };
    return async () => back(await write(bookExpense(employee, given), 'Besteding'));
  },
  bookExpenses: async () => {
    const people = [await somebody(), await somebody('1006')];
    const given = people.map((employee) => ({ employee, expenses: [{ ...expense, description: '=BHV' }] }));
    return async () => back(await write(bookExpenses(given), 'BHV'));
  },
  'bookExpense: an invoice that two pay': async () => {
    const employee = await somebody();
    const given = { ...expense, course: '=Cursus', reference: '+F1' };
    const two = [given, { ...given, payer: 'werkgever' as const }];
    return async () => back(await write(bookExpense(employee, ...two), 'Factuur'));
  },
  'changeExpense: the employer pays a part': async () => {
    const employee = await somebody();
    const booked = employee.expenses[0];
    const changed = { ...expense, description: '-1', course: 'Cursus', reference: '@F2' };
    const rest = { ...changed, payer: 'werkgever' } as const;
    return async () => back(await write(changeExpense(employee, booked, changed, rest), 'Boeking gewijzigd'));
  },
  removeExpense: async () => {
    const employee = await somebody();
    return async () => back(await write(removeExpense(employee, employee.expenses[0]), 'Boeking weg'));
  },
  agreeCourse: async () => {
    const employee = await somebody();
    const wish = employee.wishes[0];
    const saving = { rule: 'spaartermijn', from: dayOf(2026, 8, 1), value: 2, note: '=Spaarplan' } as const;
    const agreed = {
      wish,
      price: 50_000,
      start: 2026,
      saving: [saving],
      lines: planOfTwo,
      writtenOn: 46_350,
    };
    return async () => back(await write(agreeCourse(employee, agreed), 'Afgesproken'));
  },
  changeAgreed: async () => {
    const employee = await somebody();
    const change = { price: 60_000, start: 2027, employer: '100; 50', subsidy: '', own: '' };
    const wish = employee.wishes[0];
    return async () =>
      back(await write(changeAgreed(employee, wish, change, planOfTwo, 46_350), 'Gewijzigd'));
  },
  'endCourse: with a refund': async () => {
    const employee = await somebody();
    const wish = employee.wishes[0];
    const refund = { date: dayOf(2026, 11, 1), amount: 1_000, course: wish.course };
    const end = {
      status: 'stopped',
      on: refund.date,
      refund,
      description: '=Terug',
      toRepay: 2_500,
    } as const;
    return async () => back(await write(endCourse(employee, wish, end), 'Gestopt'));
  },
  recordDocuments: async () => {
    const employee = await somebody();
    const documents = employee.wishes.map((wish) => ({ employee, wish, document: '=Document 1' }));
    return async () => back(await write(recordDocuments(documents), 'Genummerd'));
  },
  markMandated: async () => {
    const employee = await somebody();
    const booked = employee.expenses[0];
    return async () => back(await write(markMandated(employee, booked, !booked.mandated), 'Opgedragen'));
  },
  recordAgreement: async () => {
    const employee = await somebody();
    const agreement = { rule: 'spaartermijn', from: dayOf(2026, 8, 1), value: 4, note: '-5%' } as const;
    return async () => back(await write(recordAgreement(employee, agreement), 'Afspraak'));
  },
  recordAgreements: async () => {
    const people = [await somebody(), await somebody('1006')];
    const agreement = { rule: 'spaartermijn', from: dayOf(2026, 8, 1), value: 5, note: '=5' } as const;
    return async () => back(await write(recordAgreements(people, agreement), 'Afspraken'));
  },
  removeAgreement: async () => {
    const employee = await somebody();
    const agreement = { rule: 'voorschot', from: dayOf(2026, 8, 1), value: 1, note: '=Gesprek' } as const;
    const recorded = await write(recordAgreement(employee, agreement), 'Afspraak');
    return async () => {
      const takeBack = back(await write(removeAgreement(employee, agreement), 'Afspraak weg'));
      return async () => {
        await takeBack();
        await undo(recorded);
      };
    };
  },
  endExtraHours: async () => {
    const employee = await somebody();
    return async () => back(await write(endExtraHours([{ employee, on: dayOf(2027, 8, 1) }]), '=1,0 fte'));
  },
  recordTalk: async () => {
    const employee = await somebody();
    const talk = { employee, held: dayOf(2026, 10, 1), next: null, note: '@klaar' };
    return async () => back(await write(recordTalk(talk), 'Gesprek'));
  },
  planTalks: async () => {
    const people = [await somebody(), await somebody('1006')];
    const planned = people.map((employee) => ({
      employee,
      note: '+1',
      next: dayOf(2027, 1, 4),
    }));
    return async () => back(await write(planTalks(planned), 'Gesprekken gepland'));
  },
  recordPersonalPlan: async () => {
    const employee = await somebody();
    const agreement = { rule: 'extra_uren', from: dayOf(2026, 8, 1), value: 4300, note: '=POP' } as const;
    return async () =>
      back(await write(recordPersonalPlan({ employee, plan: samplePlan, agreements: [agreement] }), 'POP'));
  },
  'write: three tables at once': async () => {
    const person = { Personeelsnummer: '0012' };
    return async () =>
      back(
        await write(
          {
            tables: ['Medewerkers', 'Aanstellingen', 'Bestedingen'],
            change: (now) => ({
              Medewerkers: appendRows(now('Medewerkers'), [
                { ...person, Naam: '+Nieuw', Fte: 0.5, 'In dienst': dayOf(2026, 8, 1) },
              ]),
              Aanstellingen: appendRows(now('Aanstellingen'), [
                { ...person, Vanaf: dayOf(2026, 10, 1), Fte: 0.6 },
              ]),
              Bestedingen: appendRows(now('Bestedingen'), [
                { ...person, Datum: dayOf(2026, 11, 1), Bedrag: 10 },
              ]),
            }),
          },
          'Drie tabellen',
        ),
      );
  },
  importStaff: async () => {
    const from = dayOf(2026, 10, 1);
    const edit = {
      add: [{ Personeelsnummer: '0013', Naam: '=Nieuw', Fte: 0.5, 'In dienst': from }],
      change: new Map([[KEY, { Functie: 'Conciërge', Fte: 0.4 }]]),
      appointments: new Map([['1004', [{ Personeelsnummer: 1004, Vanaf: from, Fte: 0.3 }]]]),
    };
    return async () => back(await write(importStaff(edit), 'Personeelslijst'));
  },
  undo: async () => {
    const handle = await write(bookExpense(await somebody(), expense), 'Besteding');
    return async () => {
      await undo(handle);
      return nothing;
    };
  },
  'undo: after other edits': async () => {
    const handle = await write(bookExpense(await somebody(), expense), 'Besteding');
    const later = await write(bookExpense(await somebody('1004'), expense), 'Besteding');
    return async () => {
      await undo(handle);
      return back(later);
    };
  },
  'erasePeople: one who left': async () => {
    const { key, name } = await somebody();
    const booked = await write(bookExpense(await somebody(), expense), `Besteding van ${name}`);
    const whom = { keys: new Set([key]), names: new Set([name]) };
    return async () => {
      const { handle: erased } = await erasePeople({ whom, what: 'Gewist' });
      return async () => {
        await undo(erased);
        await undo(booked);
      };
    };
  },
  'erasePeople: everybody': async () => async () =>
    back((await erasePeople({ whom: 'everybody', what: 'Alles gewist' })).handle),
  'erasePeople: with their agreements': async () => {
    const { key, name } = await somebody();
    const whom = { keys: new Set([key]), names: new Set([name]) };
    await agreementsOf(key);
    const sheets = (await personalSheets(whom)).map(({ sheetId }) => sheetId);
    return async () => back((await erasePeople({ whom, what: 'Gewist', sheets })).handle);
  },
  'undo: of erasing one': async () => {
    const { key, name } = await somebody();
    const whom = { keys: new Set([key]), names: new Set([name]) };
    const { handle } = await erasePeople({ whom, what: 'Gewist' });
    return async () => {
      await undo(handle);
      return nothing;
    };
  },
  'undo: of erasing everybody': async () => {
    const { handle } = await erasePeople({ whom: 'everybody', what: 'Alles gewist' });
    return async () => {
      await undo(handle);
      return nothing;
    };
  },
};

import {
  buildEmptyWorkbook,
  buildSampleSchool,
  repairFormulas,
  undo,
} from '../../../src/workbook/write/lazyWrites';
import { formulasToValues } from '../../../src/workbook/formulas/formulasToValues';
import { linkStaff } from '../../../src/workbook/formulas/linkStaff';
import { overviewSheet, referenceDateName, tableNames, tableSpecs } from '../../../src/tables/schema';
import { updateOverview } from '../../../src/workbook/build/updateOverview';
import { back, nothing, withoutSheets, type TakeBack, type Writes } from './write';

const TODAY = 46_349;

const unbuilt: TakeBack = async () => {
  await withoutSheets(overviewSheet, ...tableNames.map((name) => tableSpecs[name].sheet))();
  await Excel.run(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(referenceDateName).load('name');
    await context.sync();
    if (!name.isNullObject) name.delete();
    await context.sync();
  });
};

/** What stands in the workbook before a write. */
export type Start = 'nothing' | 'no people' | 'the sample school';

/** Makes the workbook that writes start from, in the place of another. */
export async function startFrom(start: Start): Promise<void> {
  await unbuilt();
  if (start === 'no people') await buildEmptyWorkbook(TODAY, 'nl');
  if (start === 'the sample school') await buildSampleSchool(TODAY, 'nl');
}

/** Building, in a workbook that holds nothing of ours. */
export const buildWrites: Writes = {
  buildEmptyWorkbook: async () => async () => {
    await buildEmptyWorkbook(TODAY, 'nl');
    return unbuilt;
  },
  buildSampleSchool: async () => async () => {
    await buildSampleSchool(TODAY, 'nl');
    return unbuilt;
  },
};

const LIST = [
  ['Nr', 'Naam', 'Fte', 'Begin'],
  [7, 'Noor Krukje', 0.5, 45_000],
  [8, 'Piet', 1, 45_100],
];
const LIST_SHEET = "Lijst d'Or";

const makeList = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(LIST_SHEET).load('name');
    await context.sync();
    if (!found.isNullObject) return;
    worksheets.add(LIST_SHEET).getRange('A1:D3').values = LIST;
    await context.sync();
  });

/** Takes columns of formulas away from the overview, as users do. */
const damageOverview = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(overviewSheet);
    sheet.getRange('B5:D5').clear('Contents');
    sheet.getRange('F5').values = [['iets anders']];
    await context.sync();
  });

/** Makes it the overview of an earlier version: without the maximum and the count. */
const olderOverview = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(overviewSheet);
    sheet.getRange('G4:G5').clear('Contents');
    sheet.getRange('I4').clear('Contents');
    await context.sync();
  });

const everything = { sheet: null, what: (count: number) => `${count} vastgezet` };

/** What concerns formulas, in a workbook without people: there they are soon calculated. */
export const formulaWrites: Writes = {
  repairFormulas: async () => {
    await damageOverview();
    return async () => {
      await repairFormulas();
      return nothing;
    };
  },
  updateOverview: async () => {
    await olderOverview();
    return async () => back(await updateOverview('Overzicht bijgewerkt', 'nl'));
  },
  'undo: of an overview that was updated': async () => {
    await olderOverview();
    const updated = await updateOverview('Overzicht bijgewerkt', 'nl');
    return async () => {
      await undo(updated);
      return nothing;
    };
  },
  formulasToValues: async () => async () => {
    const { handle } = await formulasToValues(everything);
    return () => undo(handle);
  },
  'undo: of formulas that became values': async () => {
    const { handle } = await formulasToValues(everything);
    return async () => {
      await undo(handle);
      return nothing;
    };
  },
  linkStaff: async () => {
    await makeList();
    const columns = { Personeelsnummer: 0, Naam: 1, Fte: 2, 'In dienst': 3 };
    const link = { columns, headerRow: 0, firstRow: 1, lastRow: 2 };
    const list = { what: 'Lijst', link, sheetName: LIST_SHEET, row: 0, column: 0, cells: LIST };
    return async () => {
      const handle = await linkStaff(list);
      return () => undo(handle);
    };
  },
};

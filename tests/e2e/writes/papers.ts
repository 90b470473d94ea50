import { undo } from '../../../src/workbook/write/lazyWrites';
import type { Paper, PaperTable } from '../../../src/documents/paper';
import { MERGE_LIST } from '../../../src/documents/statement/statementKey';
import { writePapers, type PapersWritten } from '../../../src/workbook/sheets/writePapers';
import { back, nothing, withoutSheets, type TakeBack, type Writes } from './write';

const NAMES = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'].map((name) => `Afspraak ${name}`);

/** So many agreements, all of one version; more than five take more requests than one. */
const papersOf = (count: number, version: number): Paper[] =>
  NAMES.slice(0, count).map((sheetName) => ({
    key: `afspraak-${sheetName.slice(9)}`,
    sheetName,
    language: 'nl-NL',
    onePage: true,
    blocks: [
      { kind: 'title', text: `=${sheetName}` },
      { kind: 'facts', rows: [['Versie', String(version)]] },
      { kind: 'signatures', parties: [{ title: 'Medewerker', lines: ['Naam'] }] },
    ],
  }));

const WHAT = 'Een afspraak';

const STATEMENTS = 'Bladen Uw scholingsbudget';

/** A page of one person, and the list with a row of each: it begins on the first row, and has no page. */
const statement: Paper = {
  key: 'budget-1005',
  about: 1005,
  sheetName: 'Budget 1005',
  language: 'nl-NL',
  onePage: true,
  blocks: [
    { kind: 'title', text: 'Uw scholingsbudget' },
    { kind: 'facts', rows: [['In uw budget', '€ 600,00']] },
  ],
};
const mergeTable: PaperTable = {
  kind: 'table',
  columns: ['Personeelsnummer', 'Naam', 'Bericht'].map((header) => ({ header, kind: 'text' })),
  rows: [
    ['1001', '=Aïsha', 'Beste Aïsha'],
    ['1005', 'Emre', 'Beste Emre'],
  ],
};
const mergeList: Paper = {
  key: MERGE_LIST,
  sheetName: 'Samenvoeglijst',
  language: 'nl-NL',
  onePage: false,
  list: { widths: [75, 150, 300] },
  blocks: [mergeTable],
};
const statementsHandle = ({ made }: PapersWritten) => ({ what: STATEMENTS, tables: [], sheets: made });

const handleOf = async (count: number, version: number) => {
  const { made } = await writePapers({ what: WHAT, papers: papersOf(count, version) });
  return { what: 'Afspraken', tables: [], sheets: made };
};

/** Makes two agreements with one person, as sheets. */
export async function agreementsOf(key: string): Promise<void> {
  const papers = papersOf(2, 1).map((paper) => ({ ...paper, key: `afspraak-${key}` }));
  await writePapers({ what: WHAT, papers });
}

const gone: TakeBack = withoutSheets(...NAMES.flatMap((name) => [name, `${name} (vorige)`]));

/** Makes versions one after another; the last is the write that is tried. */
const versions =
  (count: number, versionsBefore: number): Writes[string] =>
  async () => {
    for (let version = 1; version <= versionsBefore; version++) await handleOf(count, version);
    return async () => {
      await handleOf(count, versionsBefore + 1);
      return gone;
    };
  };

/** Sheets of papers, in the sample school. */
export const paperWrites: Writes = {
  writePapers: async () => async () => back(await handleOf(1, 1)),
  'writePapers: more than one request': versions(6, 0),
  'writePapers: in place of an earlier one': versions(2, 1),
  'writePapers: in place of one with an earlier one': versions(2, 2),
  'writePapers: in place of more than one request': versions(6, 2),
  'writePapers: a statement and the list to merge': async () => async () =>
    back(await statementsHandle(await writePapers({ what: STATEMENTS, papers: [statement, mergeList] }))),
  'writePapers: a list to merge in place of an earlier one': async () => {
    await writePapers({ what: STATEMENTS, papers: [mergeList] });
    const newer = { ...mergeList, blocks: [{ ...mergeTable, rows: [['1001', 'Aïsha', 'Beste Aïsha']] }] };
    return async () => {
      await statementsHandle(await writePapers({ what: STATEMENTS, papers: [newer] }));
      return withoutSheets(mergeList.sheetName, `${mergeList.sheetName} (vorige)`);
    };
  },
  'undo: of papers': async () => {
    const handle = await handleOf(2, 1);
    return async () => {
      await undo(handle);
      return nothing;
    };
  },
  'undo: of papers that took the place of others': async () => {
    await handleOf(2, 1);
    const handle = await handleOf(2, 2);
    return async () => {
      await undo(handle);
      return gone;
    };
  },
  'writePapers: with the questionnaire': async () => async () => {
    const { made } = await writePapers({
      what: WHAT,
      papers: { sheetNames: [NAMES[0]], papers: () => papersOf(1, 1), questionnaire: 'make' },
    });
    return back({ what: 'Vragenlijst', tables: [], sheets: made });
  },
};

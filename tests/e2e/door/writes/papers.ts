import { undo } from '../../../../src/workbook/write/lazyWrites';
import type { Paper } from '../../../../src/documents/paper';
import { writePapers } from '../../../../src/workbook/sheets/writePapers';
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

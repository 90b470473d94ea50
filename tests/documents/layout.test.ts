import { fitsItsPages, layoutOf, pageBreaks } from '../../src/documents/layout';
import type { PaperLayout } from '../../src/documents/paperLayout';
import { originOf } from '../../src/documents/fingerprint';
import type { Paper, PaperBlock } from '../../src/documents/paper';

const paper = (...blocks: PaperBlock[]): Paper => ({
  key: 'afspraak-1',
  sheetName: 'Afspraak 1',
  language: 'nl-NL',
  onePage: true,
  blocks,
});
const column = ({ cells }: PaperLayout, index = 0) => cells.map((row) => row[index]);

describe('a paper on a sheet', () => {
  it('writes amounts as numbers of euros, and says which cells they are', () => {
    const layout = layoutOf(
      paper({
        kind: 'table',
        columns: [
          { header: 'Wat', kind: 'text' },
          { header: 'Bedrag', kind: 'euro' },
          { header: 'Deel', kind: 'percent' },
        ],
        rows: [['Boek', 123456, 25]],
        total: ['Samen', 123456, null],
      }),
    );
    expect(layout.cells.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([
      ['Wat', 'Bedrag', 'Deel'],
      ['Boek', 1234.56, 0.25],
      ['Samen', 1234.56, ''],
    ]);
    expect(layout.formats).toEqual([
      { kind: 'euro', row: 1, column: 1, rows: 2, columns: 1 },
      { kind: 'percent', row: 1, column: 2, rows: 2, columns: 1 },
    ]);
  });

  it('gives a chart room below its table, and the rows of the table without the total', () => {
    const layout = layoutOf(
      paper(
        {
          kind: 'table',
          columns: [
            { header: 'Jaar', kind: 'text' },
            { header: 'Bedrag', kind: 'euro' },
          ],
          rows: [
            ['2026-2027', 1],
            ['2027-2028', 2],
          ],
          total: ['Samen', 3],
          chart: { type: 'columns', title: 'Bedragen', columns: 2 },
        },
        { kind: 'text', text: 'Daarna' },
      ),
    );
    const [chart] = layout.charts;
    expect(chart).toMatchObject({ row: 0, rows: 3, top: 5 });
    expect(column(layout).indexOf('Daarna')).toBe(chart.top + chart.height);
  });

  it('gives each category of a chart with bars a line for its name', () => {
    const heightWith = (count: number) => {
      const rows = Array.from({ length: count }, (_, i) => [`Functie ${i}`, i]);
      const columns = [
        { header: 'Functie', kind: 'text' as const },
        { header: 'Medewerkers', kind: 'count' as const },
      ];
      const chart = { type: 'bars' as const, title: 'Functies', columns: 2 };
      return layoutOf(paper({ kind: 'table', columns, rows, chart })).charts[0].height;
    };
    expect(heightWith(2)).toBe(14);
    expect(heightWith(12) - heightWith(8)).toBe(7);
  });

  it('gives a last text of two free columns all that it needs, to the pixel', () => {
    const header = ['Schaal', 'Van', 'Tot'].map((text) => ({ header: text, kind: 'text' as const }));
    const text = 'het maximum van de vorige schaal, en nog een';
    const columns = [...header, { header: 'Wat', kind: 'text' as const }];
    const layout = layoutOf(paper({ kind: 'table', columns, rows: [['2', '1', '2', text]] }));
    expect(layout.cells[1][3]).toBe(text);
  });

  it('has lines to write on that no label runs into', () => {
    const labels = ['Kort', 'Een label dat langer is dan de eerste kolom', 'x'.repeat(90)];
    const layout = layoutOf(paper({ kind: 'blanks', labels }));
    const lines = layout.looks.filter(({ look }) => look === 'line');
    expect(lines.map(({ row, column: first }) => [row, first])).toEqual([
      [0, 1],
      [1, 2],
      [3, 0],
    ]);
  });

  it('breaks text where the page ends, by what its letters take', () => {
    const [narrow, wide] = ['i', 'W'].map((letter) => {
      const text = `${letter.repeat(9)} `.repeat(60).trim();
      return layoutOf(paper({ kind: 'text', text })).cells.length;
    });
    expect(wide).toBeGreaterThan(2 * narrow);
  });

  it('is as high where a text goes on below as its lines are', () => {
    const columns = ['Wat', 'Wie', 'Hoe'].map((header) => ({ header, kind: 'text' as const }));
    const rows = [['kort', 'een naam die ook in een ruime kolom niet past', '']];
    const { heights, looks } = layoutOf(paper({ kind: 'table', columns, rows }));
    expect(heights.get(1)).toBe(2 * 12.75);
    expect(looks).toContainEqual({ look: 'wrapped', row: 1, column: 1, rows: 1, columns: 1 });
    expect(looks).toContainEqual({ look: 'top', row: 1, column: 0, rows: 1, columns: 3 });
  });

  it('gives a text room of columns that do not need theirs', () => {
    const columns = ['Wat', 'Wie', 'Hoe'].map((header) => ({ header, kind: 'text' as const }));
    const table = (who: string) => layoutOf(paper({ kind: 'table', columns, rows: [['kort', who, '']] }));
    const usual = table('Bo').widths;
    const { widths, looks } = table('Administratief medewerker');
    expect(widths[1]).toBeGreaterThan(usual[1]);
    expect(looks.filter(({ look }) => look === 'wrapped')).toEqual([]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(501);
  });

  it('lets a last text that is too long go on in further rows, over all that is free beside it', () => {
    const columns = [
      { header: 'Bedrag', kind: 'euro' as const },
      { header: 'Wat', kind: 'text' as const },
    ];
    const long = 'Kaders voor faciliteiten en scholing op bestuursniveau; ook een beursfonds hoort hierin';
    const rows = [
      [100, `${long}. ${long}.`],
      [200, 'kort'],
    ];
    const layout = layoutOf(paper({ kind: 'table', columns, rows }));
    expect(column(layout).slice(0, 4)).toEqual(['Bedrag', 1, '', 2]);
    expect(column(layout, 1).slice(1, 3).join(' ')).toBe(`${long}. ${long}.`);
    expect(layout.formats).toEqual([{ kind: 'euro', row: 1, column: 0, rows: 3, columns: 1 }]);
    expect(layout.looks.filter(({ look }) => look === 'wrapped')).toEqual([]);
  });

  it('lets the header of a last text run on over free columns, and is as high as one beside others', () => {
    const last = { header: 'Te besteden tot en met', kind: 'text' as const };
    const numbers = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ header: `Bedrag ${i}`, kind: 'euro' as const }));
    const table = (count: number) =>
      layoutOf(
        paper({
          kind: 'table',
          columns: [...numbers(count), last],
          rows: [[...new Array<number>(count).fill(1), '']],
        }),
      );
    expect(table(4).looks).toContainEqual({ look: 'runsOn', row: 0, column: 4, rows: 1, columns: 1 });
    expect(table(4).heights.has(0)).toBe(false);
    expect(table(5).looks.some(({ look }) => look === 'runsOn')).toBe(false);
    expect(table(5).heights.get(0)).toBe(2 * 12.75);
  });

  it('writes a heading within a table over all its columns', () => {
    const columns = ['Jaar', 'Deel', 'Wie'].map((header) => ({ header, kind: 'text' as const }));
    const heading = 'Een opleiding met een naam die langer is dan de eerste kolom van de tabel';
    const layout = layoutOf(
      paper({ kind: 'table', columns, rows: [[heading], ['2026-2027', '1/1', 'school']] }),
    );
    expect(layout.cells[1].filter((cell) => cell !== '')).toEqual([heading]);
    expect(layout.looks).toContainEqual({ look: 'label', row: 1, column: 0, rows: 1, columns: 1 });
    expect(layout.looks.some(({ look }) => look === 'wrapped')).toBe(false);
  });

  describe('begins a page', () => {
    const heading = (text: string): PaperBlock => ({ kind: 'heading', text });
    const lines = (count: number) => new Array<PaperBlock>(count).fill({ kind: 'text', text: 'regel' });
    const table: PaperBlock = {
      kind: 'table',
      columns: [{ header: 'Tabel', kind: 'text' }],
      rows: new Array<string[]>(10).fill(['rij']),
    };
    const firstOn2 = (...blocks: PaperBlock[]) => {
      const layout = layoutOf(paper(...blocks));
      const [first] = pageBreaks(layout, 757);
      return layout.cells.slice(first).find(([cell]) => cell !== '')?.[0];
    };

    it('in the middle of texts, but not just below a heading', () => {
      expect(firstOn2(...lines(80))).toBe('regel');
      for (const before of [56, 57])
        expect(firstOn2(...lines(before), heading('Kop'), ...lines(9))).toBe('Kop');
    });

    it('with a text that announces the next', () => {
      const announced: PaperBlock[] = [{ kind: 'text', text: 'Dit kunt u doen:' }, ...lines(4)];
      expect(firstOn2(...lines(58), ...announced)).toBe('Dit kunt u doen:');
    });

    it('with a table that would be divided, and what leads to it', () => {
      expect(firstOn2(...lines(50), table)).toBe('regel');
      expect(firstOn2(...lines(50), heading('Kop'), table)).toBe('Kop');
    });

    it('with what stands above signatures', () => {
      const parties = ['Werknemer', 'Werkgever'].map((title) => ({ title, lines: ['Naam', 'Plaats'] }));
      const blanks: PaperBlock = { kind: 'blanks', labels: ['Zelf in te vullen'] };
      const signing: PaperBlock[] = [heading('Ondertekening'), { kind: 'signatures', parties }];
      expect(firstOn2(...lines(55), blanks, ...signing)).toBe('Zelf in te vullen');
      const [title, places] = signing;
      const told: PaperBlock = { kind: 'text', text: 'De bijlage hoort erbij.' };
      expect(firstOn2(...lines(54), blanks, title, told, places)).toBe('Zelf in te vullen');
    });

    it('with each title but the first, and says whether each of these pages has room for what is on it', () => {
      const title = (text: string): PaperBlock => ({ kind: 'title', text });
      const pages = (count: number) => [title('Eerste'), ...lines(3), title('Tweede'), ...lines(count)];
      expect(firstOn2(...pages(3))).toBe('Tweede');
      expect(fitsItsPages(layoutOf(paper(...pages(57))))).toBe(true);
      expect(fitsItsPages(layoutOf(paper(...pages(60))))).toBe(false);
    });

    it('within a part that would leave half of the page before it empty', () => {
      expect(
        firstOn2(...lines(10), heading('Kop'), { ...table, rows: new Array<string[]>(70).fill(['rij']) }),
      ).toBe('rij');
    });
  });

  it('leaves the line by which Scholing knows a sheet out of what is printed', () => {
    const { cells, printed } = layoutOf(paper({ kind: 'text', text: 'Tekst' }));
    expect(cells.slice(0, printed).map(([cell]) => cell)).toEqual(['Tekst']);
    expect(cells.at(-1)?.[0]).toMatch(/^Scholing/);
  });
});

describe('a sheet that is read back', () => {
  const layout = layoutOf(paper({ kind: 'title', text: 'Afspraak' }, { kind: 'text', text: 'Tekst' }));
  const read = layout.cells.map((row) => row.slice(0, 1));

  it('is ours as long as nobody touched it', () => {
    expect(originOf('afspraak-1', read)).toMatchObject({ kind: 'ours' });
  });

  it.each([
    ['a cell was changed', [['Afspraak!'], ...read.slice(1)]],
    ['a cell was filled in', [['Afspraak', 'Jan'], ...read.slice(1)]],
    ['a row came below', [...read, ['Notitie']]],
    ['it is of somebody else', read.map(([cell]) => [String(cell).replace('afspraak-1', 'afspraak-2')])],
    ['it is empty', []],
  ])('is not ours when %s', (_, values) => {
    expect(originOf('afspraak-1', values)).toEqual({ kind: 'other' });
  });
});

test('a character that a file cannot hold is replaced on the sheet, and the sheet is still known', () => {
  const { cells } = layoutOf(paper({ kind: 'facts', rows: [['Naam', 'Emre\u0001']] }));
  expect(cells[0][1]).toBe('Emre\uFFFD');
  expect(originOf('afspraak-1', cells).kind).toBe('ours');
});

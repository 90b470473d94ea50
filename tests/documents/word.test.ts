import { XMLParser } from 'fast-xml-parser';
import { wordDocument } from '../../src/documents/word';
import { eurosNl } from '../../src/texts/format/nl';
import { openedWord } from '../support/openedWord';
import type { Paper } from '../../src/documents/paper';

const paper = (name: string): Paper => ({
  key: name,
  sheetName: name,
  language: 'nl-NL',
  onePage: true,
  blocks: [
    { kind: 'title', text: `Afspraak van ${name}` },
    { kind: 'facts', rows: [['Werknemer', name]] },
    { kind: 'heading', text: 'Wie betaalt' },
    {
      kind: 'table',
      columns: [
        { header: 'Schooljaar', kind: 'text' },
        { header: 'Bedrag', kind: 'euro' },
      ],
      rows: [['2026-2027', 123456]],
      total: ['Samen', 123456],
    },
    { kind: 'blanks', labels: ['Studieverlof'] },
    { kind: 'signatures', parties: [{ title: 'Werkgever', lines: ['Naam', 'Handtekening'] }] },
  ],
});

async function parts(papers: readonly Paper[]) {
  const blob = await wordDocument(papers, { euros: eurosNl });
  const opened = await openedWord(await blob.arrayBuffer());
  return { opened, document: opened.get('word/document.xml')!, styles: opened.get('word/styles.xml')! };
}

const textsIn = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);

describe('a Word document', () => {
  it('holds all text of the paper, amounts in Dutch notation', async () => {
    const { document } = await parts([paper('Aïsha & co <b>')]);
    const texts = textsIn(document);
    for (const wanted of [
      'Afspraak van Aïsha &amp; co &lt;b&gt;',
      'Wie betaalt',
      '€ 1.234,56',
      'Handtekening',
    ])
      expect(texts).toContain(wanted);
  });

  it.each([
    ...['\u0000', '\u0001', '\u0002', '\uFFFF', '\uD800'].map((odd) => [odd, '\uFFFD']),
    ...['\u000B', '\u000C'].map((odd) => [odd, ' ']),
  ])('can be opened where a name holds a character that XML does not know (%j)', async (odd, shown) => {
    const { document } = await parts([paper(`Jan${odd}sen`), paper('Bram')]);
    expect(textsIn(document)).toContain(`Afspraak van Jan${shown}sen`);
    expect(textsIn(document)).toContain('Afspraak van Bram');
  });

  it('begins a page with each title of a paper but the first', async () => {
    const { blocks, ...rest } = paper('Bram');
    const { document } = await parts([{ ...rest, blocks: [...blocks, { kind: 'title', text: 'Bijlage' }] }]);
    const begun = document.split('<w:p>').filter((paragraph) => paragraph.includes('<w:pageBreakBefore/>'));
    expect(begun.map((paragraph) => textsIn(paragraph))).toEqual([['Bijlage']]);
  });

  it('is Dutch, on A4, with headings that Word knows', async () => {
    const { document, styles } = await parts([paper('Aïsha')]);
    expect(styles).toContain('w:lang w:val="nl-NL"');
    const [section] = [new XMLParser({ ignoreAttributes: false }).parse(document)].map(
      (xml) => xml['w:document']['w:body']['w:sectPr']['w:pgSz'] as Record<string, string>,
    );
    expect([section['@_w:w'], section['@_w:h']]).toEqual(['11906', '16838']);
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:pStyle w:val="Title"/>');
  });

  it('says of itself a title, that Scholing made it and when, and nothing of a person', async () => {
    const name = 'Aïsha van den Berg';
    const list: Paper = {
      ...paper(name),
      blocks: [{ kind: 'title', text: `Gesprekken en scholing: ${name}` }, ...paper(name).blocks],
    };
    const { opened } = await parts([list]);
    const said = [...opened].filter(([name]) => name.startsWith('docProps/')).map(([, xml]) => xml);
    expect(said.join()).not.toContain('Aïsha');
    const core = new XMLParser().parse(opened.get('docProps/core.xml')!)['cp:coreProperties'] as object;
    const texts = Object.entries(core).filter(([name]) => !/^dcterms:(created|modified)$/.test(name));
    expect(Object.fromEntries(texts)).toEqual({
      'dc:title': 'Gesprekken en scholing',
      'dc:creator': 'Scholing',
      'cp:lastModifiedBy': 'Un-named',
      'cp:revision': 1,
    });
  });

  it('holds no field and no link, whatever a text looks like', async () => {
    const text = 'HYPERLINK "https://example.org" { INCLUDEPICTURE https://example.org }';
    const { opened, document } = await parts([paper(text)]);
    expect(textsIn(document).some((one) => one.includes('INCLUDEPICTURE'))).toBe(true);
    expect(document).not.toMatch(/<w:(instrText|fldSimple|fldChar|hyperlink|object|altChunk)\b/);
    for (const [name, xml] of opened) if (name.endsWith('.rels')) expect(xml).not.toContain('External');
  });

  it('repeats the header of a table on the next page', async () => {
    const { document } = await parts([paper('Aïsha')]);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('begins each paper on a page of its own', async () => {
    const { document } = await parts([paper('Aïsha'), paper('Bram'), paper('Chris')]);
    expect(document.match(/<w:sectPr/g)).toHaveLength(3);
    expect(textsIn(document).filter((text) => text.startsWith('Afspraak van'))).toHaveLength(3);
  });

  it('numbers the pages of papers that take several, each from 1, and says whose they are', async () => {
    const { opened, document } = await parts([paper('Aïsha'), { ...paper('Bram'), onePage: false }]);
    const footers = [...opened].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml);
    expect(footers.map(textsIn)).toEqual([['Aïsha · '], ['Bram · ']]);
    for (const footer of footers) expect(footer).toContain('PAGE');
    expect(document.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
    expect([...(await parts([paper('Aïsha')])).opened.keys()].join()).not.toContain('footer');
  });

  it('draws a line to sign on after each text, and keeps them on one page', async () => {
    const { document } = await parts([paper('Aïsha')]);
    const signing = document.slice(document.lastIndexOf('<w:tbl>'));
    const cells = signing.split('</w:tc>').filter((cell) => textsIn(cell).some((text) => text !== ''));
    const kept = '<w:keepNext/>';
    const line = '<w:bottom w:val="single"';
    expect(cells.map((cell) => [textsIn(cell)[0], cell.includes(line), cell.includes(kept)])).toEqual([
      ['Werkgever', false, true],
      ['Naam', true, true],
      ['Handtekening', true, false],
    ]);
  });

  it('keeps signatures on one page with what is signed', async () => {
    const blocks: Paper['blocks'] = [
      { kind: 'blanks', labels: ['Als het dienstverband eindigt'] },
      { kind: 'heading', text: 'Ondertekening' },
      ...paper('Aïsha').blocks.slice(-1),
    ];
    const { document } = await parts([{ ...paper('Aïsha'), blocks }]);
    const above = document.slice(0, document.indexOf('<w:tbl>')).split('</w:p>').slice(0, -1);
    expect(above.map((paragraph) => paragraph.includes('<w:keepNext/>'))).toEqual([true, true, true]);
  });

  it('writes a heading within a table over all its columns, on one page with the row below it', async () => {
    const blocks = paper('Aïsha').blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: [['Opleiding'], ...block.rows] } : block,
    );
    const { document } = await parts([{ ...paper('Aïsha'), blocks }]);
    const row = document.split('</w:tr>').find((xml) => textsIn(xml).includes('Opleiding'));
    expect(row).toContain('<w:gridSpan w:val="2"/>');
    expect(row).toContain('<w:keepNext/>');
  });

  it('keeps a short table whole, and of a long one the header and the total with a row', async () => {
    const keptOf = async (count: number) => {
      const rows = Array.from({ length: count }, (_, i) => [`jaar ${i}`, i]);
      const blocks = paper('Aïsha').blocks.map((block) =>
        block.kind === 'table' ? { ...block, rows } : block,
      );
      const { document } = await parts([{ ...paper('Aïsha'), blocks }]);
      const [, xml] = document.split('<w:tbl>');
      return xml
        .split('</w:tr>')
        .slice(0, -1)
        .map((row) => row.includes('<w:keepNext/>'));
    };
    expect(await keptOf(2)).toEqual([true, true, true, false]);
    const long = await keptOf(30);
    expect([long[0], long[1], long[29], long[30], long[31]]).toEqual([true, false, false, true, false]);
  });

  it('keeps what is said of a date, or of a table, on the page of what it is about', async () => {
    const blocks: Paper['blocks'] = [
      { kind: 'facts', rows: [['31 juli 2027', 'Budget vervalt']] },
      { kind: 'small', text: 'Na deze dag.' },
      { kind: 'text', text: 'Verder' },
    ];
    const { document } = await parts([{ ...paper('Aïsha'), blocks }]);
    const kept = document.split('</w:p>').map((xml) => xml.includes('<w:keepNext/>'));
    expect(kept.slice(0, 4)).toEqual([true, true, false, false]);
    const [table] = paper('Aïsha').blocks.filter(({ kind }) => kind === 'table');
    const explained = await parts([{ ...paper('Aïsha'), blocks: [table, ...blocks.slice(1)] }]);
    const announced = await parts([
      { ...paper('Aïsha'), blocks: [{ kind: 'text', text: 'Dit kunt u doen:' }, blocks[2]] },
    ]);
    expect(announced.document.split('</w:p>')[0]).toContain('<w:keepNext/>');
    const rows = explained.document.split('</w:tr>').map((xml) => xml.includes('<w:keepNext/>'));
    expect(rows.slice(0, 3)).toEqual([true, true, true]);
  });

  it('does not break an amount behind its sign', async () => {
    const { document } = await parts([
      { ...paper('Aïsha'), blocks: [{ kind: 'text', text: 'samen € 600,00 (artikel 16.5 lid 2)' }] },
    ]);
    expect(textsIn(document)).toEqual(['samen €\u00a0600,00 (artikel\u00a016.5 lid\u00a02)']);
  });
});

/**
 * Formulas as a Dutch Excel writes them: `;` between arguments, a decimal comma, Dutch names. The formula engine knows English only, so
 * what a user types is turned into English.
 */
const FUNCTIONS: Readonly<Record<string, string>> = {
  AANTAL: 'COUNT',
  'AANTAL.ALS': 'COUNTIF',
  AANTALARG: 'COUNTA',
  'AANTALLEN.ALS': 'COUNTIFS',
  AFRONDEN: 'ROUND',
  'AFRONDEN.NAAR.BENEDEN': 'ROUNDDOWN',
  'AFRONDEN.NAAR.BOVEN': 'ROUNDUP',
  ALS: 'IF',
  'ALS.FOUT': 'IFERROR',
  'ALS.NB': 'IFNA',
  DAG: 'DAY',
  DATUM: 'DATE',
  DATUMVERSCHIL: 'DATEDIF',
  DATUMWAARDE: 'DATEVALUE',
  DEEL: 'MID',
  EN: 'AND',
  GEHEEL: 'INT',
  GEMIDDELDE: 'AVERAGE',
  'GEMIDDELDE.ALS': 'AVERAGEIF',
  HOOFDLETTERS: 'UPPER',
  'HORIZ.ZOEKEN': 'HLOOKUP',
  ISFOUT: 'ISERROR',
  ISGETAL: 'ISNUMBER',
  ISLEEG: 'ISBLANK',
  ISNB: 'ISNA',
  ISTEKST: 'ISTEXT',
  JAAR: 'YEAR',
  KIEZEN: 'CHOOSE',
  'KLEINE.LETTERS': 'LOWER',
  KOLOM: 'COLUMN',
  KOLOMMEN: 'COLUMNS',
  'LAATSTE.DAG': 'EOMONTH',
  LENGTE: 'LEN',
  LINKS: 'LEFT',
  MAAND: 'MONTH',
  NB: 'NA',
  NIET: 'NOT',
  NU: 'NOW',
  OF: 'OR',
  ONWAAR: 'FALSE',
  RECHTS: 'RIGHT',
  REEKS: 'SEQUENCE',
  REST: 'MOD',
  RIJ: 'ROW',
  RIJEN: 'ROWS',
  SOM: 'SUM',
  'SOM.ALS': 'SUMIF',
  'SOMMEN.ALS': 'SUMIFS',
  SOMPRODUCT: 'SUMPRODUCT',
  SORTEREN: 'SORT',
  'SPATIES.WISSEN': 'TRIM',
  TEKST: 'TEXT',
  'TEKST.COMBINEREN': 'TEXTJOIN',
  'TEKST.SAMENVOEGEN': 'CONCATENATE',
  UNIEK: 'UNIQUE',
  VANDAAG: 'TODAY',
  VERGELIJKEN: 'MATCH',
  'VERT.ZOEKEN': 'VLOOKUP',
  'VIND.ALLES': 'FIND',
  'VIND.SPEC': 'SEARCH',
  WAAR: 'TRUE',
  WAARDE: 'VALUE',
  WEEKDAG: 'WEEKDAY',
  'X.ZOEKEN': 'XLOOKUP',
  'ZELFDE.DAG': 'EDATE',
};

const TABLE_PARTS: Readonly<Record<string, string>> = {
  '#alles': '#All',
  '#gegevens': '#Data',
  '#kopteksten': '#Headers',
  '#totalen': '#Totals',
  '#deze rij': '#This Row',
};

/** A piece of a formula. What stands between quotes is never changed. */
interface Piece {
  readonly kind: 'quoted' | 'brackets' | 'braces' | 'word' | 'number' | 'other';
  readonly text: string;
}

const PIECES: readonly [Piece['kind'], RegExp][] = [
  ['quoted', /"(?:[^"]|"")*"?|'(?:[^']|'')*'/y],
  ['brackets', /\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/y],
  ['braces', /\{[^}]*\}/y],
  ['word', /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy],
  ['number', /\d+(?:,\d+)?/y],
  ['other', /[\s\S]/y],
];

/**
 * A typed formula in English. It is taken as Dutch when it has something that only a Dutch formula has: `;`, a Dutch name of a function,
 * `WAAR` or `ONWAAR`, `[#Alles]`, or a comma outside any brackets. Otherwise it stays as it is: the grid shows formulas in English, and
 * one that is opened and confirmed must not change.
 * @param formula with its `=`
 */
export function englishFormula(formula: string): string {
  const pieces = [...piecesOf(formula)];
  if (!isDutch(pieces)) return formula;
  return pieces.map((piece, index) => english(piece, pieces[index + 1])).join('');
}

function* piecesOf(formula: string): Generator<Piece> {
  for (let at = 0; at < formula.length;) {
    for (const [kind, pattern] of PIECES) {
      pattern.lastIndex = at;
      const text = pattern.exec(formula)?.[0];
      if (!text) continue;
      yield { kind, text };
      at += text.length;
      break;
    }
  }
}

function isDutch(pieces: readonly Piece[]): boolean {
  let depth = 0;
  return pieces.some((piece, index) => {
    if (piece.text === '(') depth++;
    if (piece.text === ')') depth--;
    if (piece.kind === 'quoted' || piece.kind === 'braces') return false;
    if (piece.kind === 'number') return depth === 0 && piece.text.includes(',');
    return piece.text === ';' || english(piece, pieces[index + 1]) !== piece.text;
  });
}

function english(piece: Piece, next: Piece | undefined): string {
  const { kind, text } = piece;
  if (kind === 'number') return text.replace(',', '.');
  if (kind === 'brackets') return bracketsInEnglish(text);
  if (kind === 'braces') return text.replace(/(\d),(\d)/g, '$1.$2').replace(/\\/g, ',');
  if (kind === 'word') {
    const known = FUNCTIONS[text.toUpperCase()];
    const isTruth = known === 'TRUE' || known === 'FALSE';
    return known !== undefined && (next?.text === '(' || (isTruth && next?.text !== '!')) ? known : text;
  }
  return text === ';' ? ',' : text;
}

/** `[[#Alles];[Fte]]` -> `[[#All],[Fte]]`: titles of columns stay as they are. */
function bracketsInEnglish(brackets: string): string {
  const inner = brackets.slice(1, -1);
  if (!inner.includes('[')) return `[${TABLE_PARTS[inner.toLowerCase()] ?? inner}]`;
  const parts = inner.replace(/\[(?:'.|[^[\]'])*\]|;/g, (part) =>
    part === ';' ? ',' : `[${TABLE_PARTS[part.slice(1, -1).toLowerCase()] ?? part.slice(1, -1)}]`,
  );
  return `[${parts}]`;
}

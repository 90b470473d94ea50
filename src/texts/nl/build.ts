import { translated } from '../translated';

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
const keptValues = (count: number) =>
  count === 0
    ? ''
    : ` Op Overzicht ${count === 1 ? 'staat in 1 kolom' : `staan in ${count} kolommen`} een waarde waar de formule hoort; die bleef staan. Leeg ${count === 1 ? 'die kolom' : 'die kolommen'} onder de kop en kies het nog eens.`;

/** Dutch sentences of the buttons that build our sheets and write their formulas again. */
export const buildNl = translated('build', {
  busy: {
    voorbeeldschool: 'De voorbeeldschool wordt gemaakt…',
    legewerkmap: 'De bladen worden gemaakt…',
    herstelformules: 'De formules worden opnieuw geschreven…',
  },
  namesTaken: (p: { sheets: readonly string[]; tables: readonly string[]; names: readonly string[] }) => ({
    what: [
      'Er is niets gemaakt, want deze namen zijn al in gebruik.',
      p.sheets.length > 0 ? `Bladen: ${list(p.sheets)}.` : '',
      p.tables.length > 0 ? `Tabellen: ${list(p.tables)}.` : '',
      p.names.length > 0 ? `Namen: ${list(p.names)}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    fix: 'Geef ze een andere naam, of begin in een nieuwe, lege werkmap. Wat er staat, is niet veranderd.',
  }),
  builtAlready: () => ({
    what: 'Deze werkmap heeft de bladen van Scholing al. Er is niets gemaakt en niets veranderd.',
    fix: 'Wilt u opnieuw beginnen, of een tweede school? Open dan een nieuwe, lege werkmap.',
  }),
  sampleBuilt: (): string =>
    'De voorbeeldschool staat klaar: 24 verzonnen medewerkers. Kies een rij op het blad Overzicht of Medewerkers.',
  emptyBuilt: (): string => 'De bladen staan klaar. Vul Medewerkers in, of kies Meer, Eigen lijst inlezen.',
  repaired: (p: { written: number; kept: number }) =>
    `${p.written} formules zijn opnieuw geschreven.${keptValues(p.kept)}`,
});

export type BuildTexts = typeof buildNl;

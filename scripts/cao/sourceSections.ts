import * as cao from '../../src/cao';
import { dutchDate, dutchSource, dutchValue, dutchVerified } from './dutch';
import { fundingSections, repaymentSection } from './fundingSections';
import { markdownLink, markdownTable } from './markdown';
import { PROVENANCE, provenanceCells } from './provenanceCells';

function rules(name: cao.CaoName): string {
  return markdownTable(
    ['Regel', 'Vanaf', 'Waarde', ...PROVENANCE],
    cao
      .caoRules(name)
      .map((rule) => [
        `\`${rule.rule}\``,
        dutchDate(rule.validFrom),
        dutchValue(rule.value, rule.unit),
        ...provenanceCells(rule),
      ]),
  );
}

function gaps(name: cao.CaoName): string {
  const date = (iso: string | null) => (iso === null ? '' : dutchDate(iso));
  return markdownTable(
    ['Wat', 'Regel', 'Vanaf', 'Tot en met', 'Doorgetrokken'],
    cao
      .notFound(name)
      .map((gap) => [
        gap.what,
        gap.rule === undefined ? '' : `\`${gap.rule}\``,
        date(gap.since),
        date(gap.until),
        gap.carriedForward ? 'ja' : 'nee',
      ]),
  );
}

function salaryTable(table: cao.SalaryTable): string {
  const longest = Math.max(...table.scales.map(({ steps }) => steps.length));
  const rows = table.scales.map(({ scale, steps }) => [
    `**${scale}**`,
    ...Array.from({ length: longest }, (_, index) => {
      const step = steps[index];
      return step === undefined ? '' : `${step.step}: ${dutchValue(step.cents, 'cents').slice(2)}`;
    }),
  ]);
  const facts = [
    `Ingangsdatum ${dutchDate(table.effectiveDate)}. Geverifieerd: ${dutchVerified(table)}.`,
    `Bron: ${dutchSource(table.source, markdownLink)}. ${table.note ?? ''}`,
    'In elke cel staat de trede met het bedrag in euro’s.',
  ].join(' ');
  return `${facts}\n\n${markdownTable(['Schaal', ...Array<string>(longest).fill('')], rows)}`;
}

function conversion({ effectiveDate, replaces, scales, ...origin }: cao.StepConversion): string {
  const facts = [
    `Op ${dutchDate(effectiveDate)}, van de treden van de tabel van ${dutchDate(replaces)}. Geverifieerd: ${dutchVerified(origin)}.`,
    `Bron: ${dutchSource(origin.source, markdownLink)}. ${origin.note ?? ''}`,
    'In elke cel staat de oude trede met de nieuwe.',
  ].join(' ');
  const longest = Math.max(...scales.map(({ steps }) => steps.length));
  const rows = scales.map(({ scale, steps }) => [
    `**${scale}**`,
    ...Array.from({ length: longest }, (_, index) => {
      const step = steps[index];
      return step === undefined ? '' : `${step.oldStep} → ${step.newStep}`;
    }),
  ]);
  return `${facts}\n\n${markdownTable(['Schaal', ...Array<string>(longest).fill('')], rows)}`;
}

const ALLOWANCE_PER = {
  'basis points': ' van het salaris',
  'cents per month': ' per maand',
  'cents per year': ' per jaar',
} as const;

function allowances(): string {
  const all = [...cao.countedAllowances, ...cao.otherAllowances];
  return markdownTable(
    ['Toelage', 'Voor wie', 'Vanaf', 'Tot en met', 'Waarde', ...PROVENANCE],
    all.flatMap(({ name, who, unit, values }) =>
      values.map((value) => [
        name,
        who,
        dutchDate(value.validFrom),
        value.validUntil === undefined ? '' : dutchDate(value.validUntil),
        dutchValue(value.value, unit === 'basis points' ? unit : 'cents') + ALLOWANCE_PER[unit],
        ...provenanceCells(value),
      ]),
    ),
  );
}

const salaryTables = (name: cao.CaoName) => cao.salaryTables(name).map(salaryTable).join('\n\n');

function functions(): string {
  return markdownTable(
    ['Functie', 'Variant', 'Schaal', 'CAO', 'Groep', 'Vanaf', ...PROVENANCE],
    cao.functionScales.map((row) => [
      row.covers === undefined ? row.function : `${row.function} (${row.covers.join(', ')})`,
      row.variant ?? '',
      row.scale,
      row.cao,
      row.group,
      row.validFrom === null ? 'onbekend' : dutchDate(row.validFrom),
      ...provenanceCells(row),
    ]),
  );
}

const WAGE_KINDS = { structural: 'structureel', oneoff: 'uitkering' } as const;

function wages(): string {
  return markdownTable(
    ['Vanaf', 'Soort', 'Waarde', 'Voor wie', ...PROVENANCE],
    cao.wageIncreases.map((row) => [
      dutchDate(row.validFrom),
      WAGE_KINDS[row.kind],
      dutchValue(row.value, row.unit),
      row.who,
      ...provenanceCells(row),
    ]),
  );
}

function anchors(): string {
  return markdownTable(
    ['CAO', 'Vanaf', 'Schaal', 'Punt', 'Bedrag', ...PROVENANCE],
    cao.anchorAmounts.map((row) => [
      row.cao,
      dutchDate(row.validFrom),
      row.scale,
      row.point === 'min' ? 'laagste' : 'hoogste',
      dutchValue(row.value, row.unit),
      ...provenanceCells(row),
    ]),
  );
}

const TUITION_KINDS = {
  hbo: 'hbo, wettelijk collegegeld',
  mbo_bol: 'mbo bol, lesgeld (18 jaar en ouder)',
  mbo_bbl12: 'mbo bbl of deeltijd, cursusgeld niveau 1-2',
  mbo_bbl34: 'mbo bbl of deeltijd, cursusgeld niveau 3-4',
} as const;

function tuition(): string {
  return markdownTable(
    ['Soort', 'Studiejaar', 'Bedrag', 'Deeltijd vanaf', ...PROVENANCE],
    cao.tuitionFees.map((row) => [
      TUITION_KINDS[row.kind],
      row.studyYear,
      dutchValue(row.value, row.unit),
      row.partTimeMinimum === undefined ? '' : dutchValue(row.partTimeMinimum, row.unit),
      ...provenanceCells(row),
    ]),
  );
}

function publication(): string {
  const { source, note } = cao.publication();
  const rows = cao
    .publicationFigures()
    .map((figure) => [
      figure.figure ?? 'lopende tekst',
      figure.item,
      figure.series ?? '',
      [figure.precision, dutchValue(figure.value, figure.unit)].filter(Boolean).join(' '),
      figure.n === undefined ? '' : String(figure.n),
    ]);
  return [
    `Bron: ${dutchSource(source, markdownLink)}. ${note}`,
    markdownTable(['Plaats', 'Wat', 'Antwoord of kolom', 'Waarde', 'N'], rows),
  ].join('\n\n');
}

function hours(): string {
  const tables = cao.hourAmounts;
  const scales = Object.keys(tables[0].euros);
  const facts = tables.map(
    ({ validFrom, source, note, ...origin }) =>
      `Vanaf ${dutchDate(validFrom)}. Geverifieerd: ${dutchVerified(origin)}. Bron: ${dutchSource(source, markdownLink)}. ${note ?? ''}`,
  );
  const rows = scales.map((scale) => [`**${scale}**`, ...tables.map(({ euros }) => `€ ${euros[scale]}`)]);
  const header = ['Schaal', ...tables.map(({ validFrom }) => `Vanaf ${dutchDate(validFrom)}`)];
  return [...facts, markdownTable(header, rows)].join('\n\n');
}

/** Every generated section of the document on sources, by the name of its place in the document. */
export const SOURCE_SECTIONS: Readonly<Record<string, () => string>> = {
  'regels VO': () => rules('VO'),
  'regels PO': () => rules('PO'),
  'salaristabel VO': () => salaryTables('VO'),
  'salaristabel PO': () => salaryTables('PO'),
  omzettingen: () => cao.stepConversions().map(conversion).join('\n\n'),
  leraarschalen: () => cao.teacherScales().map(salaryTable).join('\n\n'),
  uurbedragen: hours,
  toelagen: allowances,
  functies: functions,
  loonontwikkeling: wages,
  ankerbedragen: anchors,
  studiekosten: tuition,
  financiering: fundingSections,
  studiekostenbeding: repaymentSection,
  publicatie: publication,
  'niet gevonden VO': () => gaps('VO'),
  'niet gevonden PO': () => gaps('PO'),
};

import { salaryTables, type SalaryTable } from '../../src/cao/salaryTables';

/** How an edition of the CAO comes out of a PDF viewer. */
interface Style {
  readonly head: (scale: string, date: string) => string;
  /** Stands between the heads of two scales. */
  readonly between: string;
  readonly amount: (euros: number) => string;
  /** Stands after each pair, and alone where a pair is missing. */
  readonly gap: string;
  /** What a missing pair leaves. */
  readonly missing: string;
  readonly running: (page: number) => string;
}

const points = (euros: number) => String(euros).replace(/\B(?=\d{3}$)/, '.');
const printedDate = (iso: string) => iso.split('-').reverse().join('-');

/** Four ways in which the annex was printed, and the one of two pages on a sheet. */
export const ANNEX_STYLES: Readonly<Record<string, Style>> = {
  'without points, blanks lost': {
    head: (scale, date) => `Functie \nSchaal ${scale}\n${date}`,
    between: '',
    amount: String,
    gap: ' ',
    missing: '',
    running: (page) => `CAO VO 2020 ${page}`,
  },
  'with points, blanks as wide spaces': {
    head: (scale, date) => `Functie \nSchaal  ${scale} \n${date}  `,
    between: '',
    amount: points,
    gap: '  ',
    missing: '  ',
    running: (page) => `CAO  VO 2024/2025  ${page}   \n \n \n`,
  },
  'digits apart, blanks lost': {
    head: (scale, date) =>
      `Functie \nSchaal ${scale.length === 2 ? scale.split('').join(' ') : scale}\n${date}`,
    between: '',
    amount: (euros) => points(euros).replace(/^7\.(\d)(\d)(\d)$/, '7. $1 $2$3'),
    gap: ' ',
    missing: '',
    running: (page) => `${page} CAO VO 2023/2024`,
  },
  'three spaces, heads without lines between': {
    head: (scale, date) => `Functie  \nSchaal ${scale}\n${date}  `,
    between: ' ',
    amount: String,
    gap: '   ',
    missing: '   ',
    running: (page) => `18 augustus 2011  ${page}`,
  },
  'two pages on a sheet': {
    head: (scale, date) => `Functie \nSchaal ${scale}\n${date}`,
    between: '',
    amount: (euros) => String(euros).replace(/^44(\d\d)$/, '4 4$1'),
    gap: ' ',
    missing: '',
    running: (page) => `${page} CAO VO 2021 CAO VO 2021 ${page + 1}`,
  },
};

const ON_A_PAGE = [6, 6, 5];

/** The pages of the annex with one table, below each other as one paste. */
export function annexPages(table: SalaryTable, style: Style): string {
  let from = 0;
  return ON_A_PAGE.map((count, page) => {
    const scales = table.scales.slice(from, from + count);
    from += count;
    const date = printedDate(table.effectiveDate);
    const heads = scales.map(({ scale }) => style.head(scale, date)).join(style.between);
    const rows = scales.reduce((most, { steps }) => Math.max(most, steps.length), 0);
    const lines = Array.from({ length: rows }, (_, at) =>
      scales
        .map(({ steps }) =>
          steps[at] ? `${steps[at].step} ${style.amount(steps[at].cents / 100)}${style.gap}` : style.missing,
        )
        .join('')
        .trimEnd(),
    );
    const title = page === 0 ? 'B OOP/Directieschalen\n' : '';
    return `${style.running(135 + page)}${title}${heads}\n${scales.map(() => 'nr Sal.').join(' ')}\n${lines.join('\n')}`;
  }).join('\n');
}

/** The tables of the CAO VO that were published as this annex. */
export function annexTables(): readonly SalaryTable[] {
  return salaryTables('VO').filter(({ effectiveDate }) => effectiveDate > '2011');
}

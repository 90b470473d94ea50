import { call } from './functions';

type Value = string | number | boolean | null;
type Matrix = unknown[][];

/**
 * Computes a formula in Dutch notation that holds only our functions and constants, and gives the answer as Dutch
 * Excel shows it: `297,53`, `#N/B`, or `{…}` for more than one cell.
 */
export function evaluateDutch(formula: string): string {
  return shown(new Reader(formula.slice(1)).expression());
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  expression(): Matrix {
    this.skipSpace();
    const name = /^SCHOLING\.([A-Z]+)\(/.exec(this.text.slice(this.at));
    if (name) {
      this.at += name[0].length;
      return call(name[1], ...this.list(')', ';', () => this.argument()));
    }
    if (this.text[this.at] === '{') {
      this.at += 1;
      return this.list('}', ';', () => this.list(/[;}]/, '\\', () => this.constant()));
    }
    return [[this.constant()]];
  }

  private argument(): Matrix | null {
    this.skipSpace();
    return this.text[this.at] === ';' || this.text[this.at] === ')' ? null : this.expression();
  }

  private constant(): Value {
    this.skipSpace();
    const rest = this.text.slice(this.at);
    const match = /^(?:"([^"]*)"|(-?\d+(?:,\d+)?)|(WAAR|ONWAAR))/.exec(rest);
    if (!match) throw new Error(`Not a constant: ${rest}`);
    this.at += match[0].length;
    if (match[1] !== undefined) return match[1];
    return match[2] !== undefined ? Number(match[2].replace(',', '.')) : match[3] === 'WAAR';
  }

  /** Items up to `end`, which is consumed when it is one character and left for the caller when it is a pattern. */
  private list<T>(end: string | RegExp, separator: string, item: () => T): T[] {
    const items: T[] = [];
    for (;;) {
      items.push(item());
      this.skipSpace();
      const next = this.text[this.at];
      if (end instanceof RegExp && end.test(next)) return items;
      this.at += 1;
      if (next === end) return items;
      if (next !== separator) throw new Error(`Unexpected ${next} in ${this.text}`);
    }
  }

  private skipSpace(): void {
    while (this.text[this.at] === ' ') this.at += 1;
  }
}

const DUTCH_ERRORS: Record<string, string> = { '#VALUE!': '#WAARDE!', '#N/A': '#N/B' };

function shown(matrix: Matrix): string {
  if (matrix.length === 1 && matrix[0].length === 1) return cellText(matrix[0][0], false);
  return `{${matrix.map((row) => row.map((cell) => cellText(cell, true)).join('\\')).join(';')}}`;
}

function cellText(cell: unknown, quoted: boolean): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'string') return quoted ? `"${cell}"` : cell;
  return DUTCH_ERRORS[(cell as { code: string }).code];
}

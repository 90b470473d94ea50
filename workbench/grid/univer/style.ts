import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { BorderSide, CellStyle } from '../grid';

const INDENT_PIXELS = 9;
const SIDES: readonly (readonly [BorderSide, 't' | 'b' | 'l' | 'r'])[] = [
  ['EdgeTop', 't'],
  ['EdgeBottom', 'b'],
  ['EdgeLeft', 'l'],
  ['EdgeRight', 'r'],
];
const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };
const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A look in Univer's terms; only what is given. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style.fill !== undefined) data.bg = style.fill === null ? null : { rgb: style.fill };
  if (style.color !== undefined) data.cl = style.color === null ? null : { rgb: style.color };
  if (style.bold !== undefined) data.bl = flag(style.bold);
  if (style.italic !== undefined) data.it = flag(style.italic);
  if (style.underline !== undefined) data.ul = { s: flag(style.underline) };
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.fontName !== undefined) data.ff = style.fontName;
  if (style.horizontal !== undefined) data.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) data.vt = VERTICAL[style.vertical];
  if (style.wrap !== undefined) data.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.indent !== undefined) data.pd = { l: style.indent * INDENT_PIXELS };
  if (style.borders) {
    const borders: IBorderData = {};
    for (const [side, key] of SIDES) {
      const line = style.borders[side];
      if (line !== undefined)
        borders[key] =
          line && line.style !== 'None'
            ? { s: thickness(line.style, line.weight), cl: { rgb: line.color } }
            : null;
    }
    data.bd = borders;
  }
  return data;
}

/** A look in the host's terms. */
export function fromUniverStyle(data: IStyleData): CellStyle {
  const style: CellStyle = {
    bold: data.bl === BooleanNumber.TRUE,
    italic: data.it === BooleanNumber.TRUE,
    underline: data.ul?.s === BooleanNumber.TRUE,
    wrap: data.tb === WrapStrategy.WRAP,
    indent: Math.round((data.pd?.l ?? 0) / INDENT_PIXELS),
    horizontal: key(HORIZONTAL, data.ht) ?? 'General',
    vertical: key(VERTICAL, data.vt) ?? 'Bottom',
    fill: data.bg?.rgb ?? null,
    color: data.cl?.rgb ?? null,
    borders: {},
  };
  if (data.fs !== undefined) style.fontSize = data.fs;
  if (data.ff) style.fontName = data.ff;
  for (const [side, name] of SIDES) {
    const line = data.bd?.[name];
    if (line && style.borders)
      style.borders[side] = { style: 'Continuous', color: line.cl.rgb ?? '#000000', weight: 'Thin' };
  }
  return style;
}

function thickness(style: string, weight: string): BorderStyleTypes {
  if (style === 'Dash') return BorderStyleTypes.DASHED;
  if (style === 'Dot') return BorderStyleTypes.DOTTED;
  if (style === 'Double') return BorderStyleTypes.DOUBLE;
  if (weight === 'Thick') return BorderStyleTypes.THICK;
  return weight === 'Medium' ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
}

function key<Name extends string>(
  table: Record<Name, number>,
  value: number | null | undefined | void,
): Name | undefined {
  return (Object.keys(table) as Name[]).find((name) => table[name] === value);
}

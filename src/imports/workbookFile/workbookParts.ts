import { attributeOf, eachTag } from './tags';

/** A sheet of cells in a workbook. */
export interface FileSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

/** What a workbook says of its parts. */
export interface WorkbookParts {
  readonly sheets: readonly (FileSheet & { readonly path: string })[];
  /** Whether its days are counted from 1 January 1904. */
  readonly from1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/**
 * Reads where the sheets of a workbook are, in their order; sheets with a chart only are none.
 *
 * @param workbook the text of xl/workbook.xml
 * @param relations the text of xl/_rels/workbook.xml.rels
 */
export function workbookParts(workbook: string, relations: string): WorkbookParts {
  const targets = new Map<string, { readonly type: string; readonly path: string }>();
  eachTag(relations, (name, attributes) => {
    const id = name === 'Relationship' ? attributeOf(attributes, 'Id') : null;
    const target = attributeOf(attributes, 'Target');
    if (id === null || target === null) return;
    const type = attributeOf(attributes, 'Type') ?? '';
    targets.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path: pathOf(target) });
  });
  const ofType = (type: string) => [...targets.values()].find((one) => one.type === type)?.path ?? null;
  const sheets: (FileSheet & { readonly path: string })[] = [];
  let from1904 = false;
  eachTag(workbook, (name, attributes, kind) => {
    if (kind === 'close') return;
    if (name === 'workbookPr') from1904 ||= ['1', 'true'].includes(attributeOf(attributes, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const target = targets.get(attributeOf(attributes, 'r:id') ?? attributeOf(attributes, 'id') ?? '');
    if (target?.type !== 'worksheet') return;
    const isHidden = (attributeOf(attributes, 'state') ?? 'visible') !== 'visible';
    sheets.push({ name: attributeOf(attributes, 'name') ?? '', isHidden, path: target.path });
  });
  return { sheets, from1904, sharedStrings: ofType('sharedStrings'), styles: ofType('styles') };
}

/** A target stands beside the workbook, unless it begins at the top. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

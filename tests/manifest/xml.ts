import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

/** An element with its children in document order; names keep their prefix (`bt:Url`). */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

type Parsed = Record<string, unknown>;

function toElement(node: Parsed): Element {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inside = node[name] as Parsed[];
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: inside.filter((child) => !('#text' in child)).map(toElement),
    text: inside.map((child) => child['#text'] ?? '').join(''),
  };
}

/** The root element of an XML file. */
export function readXml(file: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    ignoreDeclaration: true,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const [root] = parser.parse(readFileSync(file)) as Parsed[];
  return toElement(root as Parsed);
}

/** The element itself and everything in it, in document order. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

export function named(element: Element, name: string): Element[] {
  return descendants(element).filter((one) => one.name === name);
}

/** The only element of that name. */
export function only(element: Element, name: string): Element {
  const found = named(element, name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name}, expected one`);
  return found[0] as Element;
}

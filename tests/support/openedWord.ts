import { createRequire } from 'node:module';
import { XMLValidator } from 'fast-xml-parser';

interface Zip {
  loadAsync(data: ArrayBuffer | Uint8Array): Promise<Opened>;
}
interface Opened {
  readonly files: Readonly<Record<string, { async(type: 'text'): Promise<string> }>>;
}

/** What XML does not allow: Word opens no document of which a part has it. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * The parts of a Word document by their names. Every document that a test makes is opened by this, so that each is checked.
 *
 * @throws Error for a part that is not well-formed XML
 */
export async function openedWord(data: ArrayBuffer | Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = createRequire(require.resolve('docx'))('jszip') as Zip;
  const { files } = await zip.loadAsync(data);
  const parts = new Map<string, string>();
  for (const [name, file] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const xml = await file.async('text');
    const fault = XMLValidator.validate(xml);
    if (fault !== true) throw new Error(`${name}: ${fault.err.msg}, line ${fault.err.line}`);
    const sign = NOT_IN_XML.exec(xml);
    if (sign) throw new Error(`${name} has a sign that XML does not allow: ${sign[0].codePointAt(0)}`);
    parts.set(name, xml);
  }
  return parts;
}

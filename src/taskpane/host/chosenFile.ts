import type { FileKind } from '../../imports/workbookFile';
import { WorkbookProblem } from '../../workbook/problems';
import { kindOfBytes, kindOfText } from './fileKind';

/** Larger than a list of a hundred thousand people with a dozen columns. */
const MOST_MEGABYTES = 10;
const MEGABYTE = 1_000_000;

/** How the bytes of a text file were read. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** The text of a file. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** A file that the user chose: its text, or the bytes of a workbook. */
export type ChosenFile =
  ({ readonly kind: 'text' } & DecodedText) | { readonly kind: 'workbook'; readonly bytes: ArrayBuffer };

/**
 * Reads a file that the user chose. What it is, is told by its contents, not by its name.
 *
 * @throws WorkbookProblem `fileTooLarge`, before anything of the file is read; `fileUnreadable` for a picture, a page, an old workbook
 */
export async function readFile(file: Blob): Promise<ChosenFile> {
  const megabytes = Math.ceil(file.size / MEGABYTE);
  if (megabytes > MOST_MEGABYTES)
    throw new WorkbookProblem({ code: 'fileTooLarge', megabytes, most: MOST_MEGABYTES });
  const bytes = await file.arrayBuffer();
  const kind = kindOfBytes(bytes);
  if (kind === 'workbook') return { kind, bytes };
  refuseKind(kind);
  const decoded = decodeText(bytes);
  refuseKind(kindOfText(decoded.text));
  return { kind: 'text', ...decoded };
}

function refuseKind(kind: FileKind | null): void {
  if (kind !== null) throw new WorkbookProblem({ code: 'fileUnreadable', kind });
}

/**
 * The text of a file that does not say how it is written: UTF-16 where it begins with that mark or every other byte is
 * zero, UTF-8 (with or without
 * a mark) where every byte goes with it, and else Windows-1252, in which every byte is a letter.
 */
export function decodeText(bytes: ArrayBuffer): DecodedText {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'utf-16');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'utf-16');
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return decoded(bytes, unmarked, 'utf-16');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decoded(bytes, 'windows-1252', 'windows-1252');
  }
}

const LOOKED_AT = 2_000;
const MOST_OF_THEM = 0.8;
const HARDLY_ANY = 0.05;

/** UTF-16 without a mark: of the letters of a Dutch list one byte of the two is zero. */
function unmarkedUtf16(bytes: ArrayBuffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes.byteLength % 2 !== 0 || bytes.byteLength < 4) return null;
  const sample = new Uint8Array(bytes, 0, Math.min(LOOKED_AT, bytes.byteLength));
  const share = (from: 0 | 1) =>
    sample.filter((byte, at) => at % 2 === from && byte === 0).length / (sample.length / 2);
  if (share(1) >= MOST_OF_THEM && share(0) <= HARDLY_ANY) return 'utf-16le';
  return share(0) >= MOST_OF_THEM && share(1) <= HARDLY_ANY ? 'utf-16be' : null;
}

function decoded(bytes: ArrayBuffer, label: string, encoding: TextEncoding): DecodedText {
  return { text: new TextDecoder(label).decode(bytes), encoding };
}

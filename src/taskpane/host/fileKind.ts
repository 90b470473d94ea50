import type { FileKind } from '../../imports/workbookFile';

/** The first bytes of files that are no text. */
const BEGINNINGS: readonly (readonly [FileKind | 'workbook', readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  // A workbook of now is a zip file; one of before 2007, and one with a password, is a compound file.
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['oldExcel', [0xd0, 0xcf, 0x11, 0xe0]],
];
const LOOKED_AT = 2_000;
const PAGE = /^(?:<!doctype html|<html|<head|<table|<\?xml)/i;

/** What a file is that is no text: a workbook, or what cannot be read; null for text. By its contents: a name says little. */
export function kindOfBytes(bytes: ArrayBuffer): FileKind | 'workbook' | null {
  const start = new Uint8Array(bytes, 0, Math.min(LOOKED_AT, bytes.byteLength));
  const found = BEGINNINGS.find(([, beginning]) => beginning.every((byte, at) => start[at] === byte));
  if (!found || isLetters(start, found[1])) return null;
  return found[0] === 'oldExcel' && isLocked(bytes) ? 'locked' : found[0];
}

/** A compound file has its parts listed by name, in UTF-16; a workbook with a password is one of them. */
const LOCKED_PART = [...'EncryptedPackage'].join('\u0000');

function isLocked(bytes: ArrayBuffer): boolean {
  return new TextDecoder('windows-1252').decode(bytes).includes(LOCKED_PART);
}

/** `BM` can be the beginning of a word: a picture has bytes behind it that no text has. */
function isLetters(start: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.length < 3 && !start.includes(0);
}

/** What a decoded text is that is no list; null where it can be one. */
export function kindOfText(text: string): FileKind | null {
  const start = text.slice(0, LOOKED_AT).trimStart();
  if (PAGE.test(start)) return 'page';
  return start.includes('\u0000') ? 'other' : null;
}

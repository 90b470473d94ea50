import { unzipSync, zipSync } from 'fflate';
import { MOST_UNPACKED } from './limits';
import { UnreadableWorkbook } from './unreadable';

/** The parts of a workbook's file. */
export interface Archive {
  /**
   * Unpacks parts by their names; a name of which there is no part is left out.
   *
   * @throws UnreadableWorkbook `unpacksTooLarge` where all parts unpacked so far and these are too large: before they are unpacked
   */
  readonly unpack: (names: readonly string[]) => ReadonlyMap<string, Uint8Array>;
}

/**
 * Opens the file of a workbook, without unpacking any of it.
 *
 * @throws UnreadableWorkbook where it is not the file of a workbook, by its parts
 */
export function openArchive(bytes: Uint8Array): Archive {
  const names = new Set<string>();
  unpacked(bytes, (name) => {
    names.add(name);
    return false;
  });
  if (!names.has('xl/workbook.xml')) throw new UnreadableWorkbook(otherFile(names));
  let left = MOST_UNPACKED;
  const unpack = (wanted: readonly string[]) => {
    const parts = unpacked(bytes, (name, size) => {
      if (!wanted.includes(name)) return false;
      left -= size;
      if (left < 0) throw new UnreadableWorkbook('unpacksTooLarge');
      return true;
    });
    return new Map(Object.entries(parts));
  };
  return { unpack };
}

/** The file of a workbook with these parts, not packed. */
export function archiveOf(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts }, { level: 0 });
}

/**
 * A part never becomes larger than the size that the file says it has: its bytes are unpacked into a buffer of that
 * size.
 */
function unpacked(
  bytes: Uint8Array,
  isWanted: (name: string, size: number) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => isWanted(name, originalSize) });
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : new UnreadableWorkbook('damaged');
  }
}

function otherFile(names: ReadonlySet<string>): UnreadableWorkbook['reason'] {
  if (names.has('xl/workbook.bin')) return 'binaryWorkbook';
  const isOther = names.has('content.xml') || [...names].some((name) => name.startsWith('Index/'));
  return isOther ? 'openDocument' : 'otherArchive';
}

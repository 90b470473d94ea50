import { readFile } from '../../../src/taskpane/host/chosenFile';
import { kindOfBytes, kindOfText } from '../../../src/taskpane/host/fileKind';

const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((one) => (typeof one === 'string' ? [...Buffer.from(one, 'latin1')] : [one])),
  ).buffer;

test.each([
  ['picture', bytes(0x89, 'PNG', 13, 10)],
  ['picture', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['picture', bytes('BM', 0, 0, 12)],
  ['pdf', bytes('%PDF-1.7')],
  ['workbook', bytes('PK', 3, 4, 20, 0)],
  ['oldExcel', bytes(0xd0, 0xcf, 0x11, 0xe0)],
  ['oldExcel', bytes(0xd0, 0xcf, 0x11, 0xe0, 'EncryptedPack')],
  [
    'locked',
    bytes(0xd0, 0xcf, 0x11, 0xe0, 'E', 0, ...[...'EncryptedPackage'].flatMap((letter) => [letter, 0])),
  ],
])('a file is told to be a %s by its first bytes', (kind, file) => {
  expect(kindOfBytes(file)).toBe(kind);
});

test('text is text, also where it begins with the letters of a picture', () => {
  expect(kindOfBytes(bytes('BMnummer;Naam'))).toBeNull();
  expect(kindOfBytes(bytes('Personeelsnummer;Naam'))).toBeNull();
  expect(kindOfText('Personeelsnummer;Naam')).toBeNull();
});

test('a web page and a text full of zeros are no lists', () => {
  expect(kindOfText('<!DOCTYPE html><html><p>Wie werkt er</p></html>')).toBe('page');
  expect(kindOfText('a\u0000\u0001b')).toBe('other');
});

test('a file that is no text is refused by what it is', async () => {
  const file = { size: 20, arrayBuffer: () => Promise.resolve(bytes('%PDF-1.7')) } as unknown as Blob;
  await expect(readFile(file)).rejects.toMatchObject({ failure: { code: 'fileUnreadable', kind: 'pdf' } });
});

test('a workbook is handed on with its bytes, whatever its name', async () => {
  const own = bytes('PK', 3, 4, 20, 0);
  const file = { size: 20, arrayBuffer: () => Promise.resolve(own) } as unknown as Blob;
  expect(await readFile(file)).toEqual({ kind: 'workbook', bytes: own });
});

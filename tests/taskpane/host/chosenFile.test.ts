import { decodeText, readFile } from '../../../src/taskpane/host/chosenFile';

const bytes = (...values: number[]) => new Uint8Array(values).buffer as ArrayBuffer;
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8')).buffer as ArrayBuffer;

test('UTF-8 is read as such, with and without a mark', () => {
  expect(decodeText(utf8('Conciërge'))).toEqual({ text: 'Conciërge', encoding: 'utf-8' });
  expect(decodeText(utf8('\ufeffConciërge'))).toEqual({ text: 'Conciërge', encoding: 'utf-8' });
});

test('bytes that are no UTF-8 are Windows-1252', () => {
  expect(decodeText(bytes(0x43, 0xeb))).toEqual({ text: 'Cë', encoding: 'windows-1252' });
});

test('the Unicode text of Excel is UTF-16', () => {
  expect(decodeText(bytes(0xff, 0xfe, 0x43, 0, 0xeb, 0))).toEqual({ text: 'Cë', encoding: 'utf-16' });
  expect(decodeText(bytes(0xfe, 0xff, 0, 0x43, 0, 0xeb))).toEqual({ text: 'Cë', encoding: 'utf-16' });
});

test('UTF-16 without a mark is told by its zero bytes, and a short UTF-8 text is not taken for it', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le')).buffer as ArrayBuffer;
  const swapped = (buffer: ArrayBuffer) => {
    const own = Buffer.from(new Uint8Array(buffer));
    return new Uint8Array(own.swap16()).buffer as ArrayBuffer;
  };
  const list = 'Personeelsnummer;Naam;Fte\r\n1001;Zoë van der Kast;0,8\r\n';
  expect(decodeText(utf16(list))).toEqual({ text: list, encoding: 'utf-16' });
  expect(decodeText(swapped(utf16(list)))).toEqual({ text: list, encoding: 'utf-16' });
  expect(decodeText(utf8('Naam'))).toEqual({ text: 'Naam', encoding: 'utf-8' });
});

test('a file may be empty', () => {
  expect(decodeText(bytes())).toEqual({ text: '', encoding: 'utf-8' });
});

test('a file of more than 10 MB is refused before it is read', async () => {
  const text = { kind: 'text', text: 'Naam;Fte', encoding: 'utf-8' };
  expect(await readFile(new Blob(['Naam;Fte']))).toEqual(text);
  const large = { size: 10_000_001, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob;
  await expect(readFile(large)).rejects.toMatchObject({
    failure: { code: 'fileTooLarge', megabytes: 11, most: 10 },
  });
});

import { decodeText, readText } from '../../../src/taskpane/host/decodeText';

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

test('a file may be empty', () => {
  expect(decodeText(bytes())).toEqual({ text: '', encoding: 'utf-8' });
});

test('a file of more than 10 MB is refused before it is read', async () => {
  expect(await readText(new Blob(['Naam;Fte']))).toEqual({ text: 'Naam;Fte', encoding: 'utf-8' });
  const large = { size: 10_000_001, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob;
  await expect(readText(large)).rejects.toMatchObject({
    failure: { code: 'fileTooLarge', megabytes: 11, most: 10 },
  });
});

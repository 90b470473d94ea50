import { xmlText } from '../../src/tables/xmlText';

test.each([
  ['a null', 'a\u0000b', 'a\uFFFDb'],
  ['a control character', 'a\u0001b\u000Ec', 'a\uFFFDb\uFFFDc'],
  ['a line end and a page end of Word', 'a\u000Bb\u000Cc', 'a b c'],
  ['what is no character', 'a\uFFFEb\uFFFF', 'a\uFFFDb\uFFFD'],
  ['the first half of a pair alone', 'a\uD83D', 'a\uFFFD'],
  ['the second half alone', '\uDE00a', '\uFFFDa'],
])('%s is replaced: XML does not allow it', (_, text, clean) => expect(xmlText(text)).toBe(clean));

test.each(['', 'Emre', 'tab\tregel\r\neinde', '😀', 'Ångström', '\u007F\u0085', '<&>"\'', '�'])(
  '%j stays as it is',
  (text) => expect(xmlText(text)).toBe(text),
);

test('every character of XML 1.0 stays, and every other one goes', () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    const allowed =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    const text = String.fromCodePoint(code);
    if ((xmlText(text) === text) !== allowed) throw new Error(`U+${code.toString(16)}`);
  }
});

import { DESKTOP, WEB } from '../../workbench/excel/profile';
import { readChoices } from '../../workbench/page/choices';

const HERE = 'https://localhost:3000';

describe("the choices in the workbench's address", () => {
  it('are those of a Dutch Excel with the add-in of this machine when nothing is said', () =>
    expect(readChoices('', HERE)).toEqual({
      locale: 'nl-NL',
      theme: 'licht',
      profile: WEB,
      paneWidth: 350,
      sample: false,
      keep: true,
      draws: true,
      excelApi: '1.17',
      platform: undefined,
      addin: HERE,
    }));

  it('take another add-in of this machine', () =>
    expect(readChoices('?addin=https://localhost:4000/', HERE).addin).toBe('https://localhost:4000/'));

  it('take the desktop Excel', () => expect(readChoices('?excel=desktop', HERE).profile).toBe(DESKTOP));

  it('draw no grid where nobody looks at it', () =>
    expect(readChoices('?tekenen=0', HERE).draws).toBe(false));

  it('take an older Excel, and one on a Mac', () =>
    expect(readChoices('?excelapi=1.13&platform=mac', HERE)).toMatchObject({
      excelApi: '1.13',
      platform: 'mac',
    }));

  it.each([
    'https://example.org/',
    'https://localhost.example.org/',
    'https://localhost@example.org/',
    'http://localhost:3000/',
    'javascript:alert(1)',
  ])('refuse %s: its page would act in the name of this machine', (address) =>
    expect(() => readChoices(`?addin=${encodeURIComponent(address)}`, HERE)).toThrow(
      'niet van deze computer',
    ),
  );
});

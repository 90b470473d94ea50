import { languageOf } from '../../../src/taskpane/host/office';
import { themeFor } from '../../../src/taskpane/host/theme';

const ground = (...given: Parameters<typeof themeFor>) => themeFor(...given).colorNeutralBackground1;

describe('the colours', () => {
  it('are those of Office, where it tells them', () => {
    expect(ground({ isDarkTheme: true }, false)).toBe(ground({ bodyBackgroundColor: '#262626' }, false));
    expect(ground({ isDarkTheme: false }, true)).toBe(ground({ bodyBackgroundColor: '#F0F0F0' }, true));
    expect(ground({ isDarkTheme: true }, false)).not.toBe(ground({ isDarkTheme: false }, false));
  });

  it('are those of the system, where Office tells nothing that can be read', () => {
    expect(ground(undefined, true)).toBe(ground({ isDarkTheme: true }, false));
    expect(ground({ bodyBackgroundColor: 'window' }, false)).toBe(ground({ isDarkTheme: false }, false));
  });
});

describe.each([
  ['light', false],
  ['dark', true],
])('text in the brand’s colour in the %s theme', (_, isDarkTheme) => {
  const theme = themeFor({ isDarkTheme }, false);
  const texts = ['Brand', 'BrandHover', 'BrandPressed', 'BrandSelected'].flatMap((state) =>
    [`colorNeutralForeground2${state}`, `colorNeutralForeground3${state}`].filter((name) => name in theme),
  );
  const links = ['', 'Hover', 'Pressed', 'Selected'].map((state) => `colorBrandForegroundLink${state}`);
  const compound = ['', 'Hover', 'Pressed'].map((state) => `colorCompoundBrandForeground1${state}`);
  const names = [...texts, ...links, ...compound, 'colorBrandForeground1', 'colorBrandForeground2'];

  it.each(names)('%s can be read', (name) => {
    for (const behind of [theme.colorNeutralBackground1, theme.colorNeutralBackground2])
      expect(contrast(theme[name as keyof typeof theme] as string, behind)).toBeGreaterThanOrEqual(4.5);
  });
});

/** Contrast of two colours as `#rrggbb`, by WCAG 2. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it.each([
  ['nl-NL', 'nl'],
  ['en-US', 'en'],
  ['EN-GB', 'en'],
  ['de-DE', 'nl'],
  [undefined, 'nl'],
])('Office in %s makes the pane speak %s', (display, language) => expect(languageOf(display)).toBe(language));

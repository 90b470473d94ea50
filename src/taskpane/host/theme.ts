import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Excel's green in the steps that Fluent asks for, dark to light; 80 is the brand colour itself. */
const excelGreen: BrandVariants = {
  10: '#030d07',
  20: '#0a2416',
  30: '#0d3a22',
  40: '#0e4a2a',
  50: '#0e5932',
  60: '#0e6537',
  70: '#0f703c',
  80: '#107c41',
  90: '#2b8a55',
  100: '#439868',
  110: '#5aa67b',
  120: '#72b48f',
  130: '#8ac1a3',
  140: '#a3cfb8',
  150: '#bdddcd',
  160: '#d8ece2',
};

/** Colours that Office reports for its own surroundings, as `#rrggbb`. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

const light = createLightTheme(excelGreen);
const dark: Theme = {
  ...withReadableText(createDarkTheme(excelGreen)),
  colorBrandForeground2: excelGreen[130],
  colorBrandForegroundLinkHover: excelGreen[130],
  colorStatusDangerForeground1: '#ee8a92',
};

/** The standard steps of the brand's colour are too dark for text on a dark ground (below 4.5:1), also under the pointer. */
function withReadableText(theme: Theme): Theme {
  const tooDark: unknown[] = [excelGreen[90], excelGreen[100]];
  const colours = Object.entries(theme).map(([name, value]) => [
    name,
    name.includes('Foreground') && tooDark.includes(value) ? excelGreen[120] : value,
  ]);
  return Object.fromEntries(colours) as Theme;
}

/** Light or dark, as Office is; without a report from Office, as the system prefers. Contrast themes work through forced colours. */
export function themeFor(colours: OfficeColours | undefined, systemIsDark: boolean): Theme {
  return isDark(colours, systemIsDark) ? dark : light;
}

function isDark(colours: OfficeColours | undefined, systemIsDark: boolean): boolean {
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme;
  const brightness =
    colours?.bodyBackgroundColor === undefined ? null : brightnessOf(colours.bodyBackgroundColor);
  return brightness === null ? systemIsDark : brightness < 128;
}

/** Perceived brightness, 0 to 255; null for what is not `#rrggbb`. */
function brightnessOf(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 1000;
}

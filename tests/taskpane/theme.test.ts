import { languageOf } from '../../src/taskpane/host/office';
import { themeFor } from '../../src/taskpane/host/theme';

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

it.each([
  ['nl-NL', 'nl'],
  ['en-US', 'en'],
  ['EN-GB', 'en'],
  ['de-DE', 'nl'],
  [undefined, 'nl'],
])('Office in %s makes the pane speak %s', (display, language) => expect(languageOf(display)).toBe(language));

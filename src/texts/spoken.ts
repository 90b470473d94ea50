type English = typeof import('./english');

/** The texts of every screen, section and document, by name. */
export type ScreenTexts = English['englishScreens'];

export type Language = 'nl' | 'en';

let english: English | null = null;

/** Loads what is needed to speak a language. Dutch comes with the pane; English only where Office is English. */
export async function learn(language: Language): Promise<void> {
  if (language === 'en') english ??= await import(/* webpackChunkName: "english" */ './english');
}

/**
 * The texts of a screen in a language.
 *
 * @param nl its Dutch, which comes with the screen; English comes with all other English
 */
export function screenTexts<Name extends keyof ScreenTexts>(
  language: Language,
  nl: ScreenTexts[Name],
  name: Name,
): ScreenTexts[Name] {
  return language === 'en' && english ? english.englishScreens[name] : nl;
}

import { englishName } from './translated';

export type Language = 'nl' | 'en';

let english: Readonly<Record<string, unknown>> | null = null;

/** Loads what is needed to speak a language. Dutch comes with the pane; English only where Office is English. */
export async function learn(language: Language): Promise<void> {
  if (language === 'en') english ??= await import(/* webpackChunkName: "english" */ './english');
}

/**
 * The texts of a screen in a language.
 *
 * @param nl the Dutch, which comes with the screen and names its English; all English comes in one script
 */
export function screenTexts<Texts extends object>(language: Language, nl: Texts): Texts {
  // Each file of `en` is of the type of its Dutch; that both have one name, a test holds.
  return language === 'en' && english ? (english[englishName(nl)] as Texts) : nl;
}

import type { NotLoadedTexts } from '../nl/notLoaded';

/** The English of `nl/notLoaded.ts`. */
export const notLoadedEn: NotLoadedTexts = {
  unexplained: (code) => ({
    what: 'This did not work.',
    fix: `Check the connection and try again. If it keeps failing, give this code to your administrator: ${code}.`,
  }),
};

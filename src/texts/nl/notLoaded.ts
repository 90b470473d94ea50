import { translated } from '../translated';

/** Dutch sentences for when the sentences that belong to an error cannot be loaded, as without a network. */
export const notLoadedNl = translated('notLoaded', {
  unexplained: (code: string) => ({
    what: 'Dit is niet gelukt.',
    fix: `Controleer de verbinding en probeer het opnieuw. Blijft het misgaan, geef dan deze code door aan uw beheerder: ${code}.`,
  }),
});

export type NotLoadedTexts = typeof notLoadedNl;

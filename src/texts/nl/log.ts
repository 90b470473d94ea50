import { translated } from '../translated';

/** Dutch texts of the screen with what the pane wrote. */
export const logNl = translated('log', {
  intro:
    'Wat dit taakvenster in de werkmap schreef sinds u het opende, het laatste bovenaan. Ongedaan maken kan ook als er daarna iets anders is veranderd; dat andere blijft dan staan. Op het blad Logboek staat alles, ook van eerder.',
  nothing: 'Er is nog niets geschreven.',
  takenBack: 'Ongedaan gemaakt',
  at: (p: { what: string; at: string }) => `${p.at} ${p.what}`,
  undoOf: (what: string) => `Ongedaan maken: ${what}`,
});

export type LogTexts = typeof logNl;

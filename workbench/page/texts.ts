/** The workbench's own words. The page is Dutch; only the add-in follows the chosen display language. */
export const TEXTS = {
  ready: 'Gereed',
  calculating: 'Bezig met berekenen…',
  waitingForFunctions: 'Wacht op functies van de invoegtoepassing…',
  starting: 'Invoegtoepassing wordt geladen…',
  notSimulated: (name: string): string => `Niet nagebootst: ${name}`,
  protectedSheet: 'Dit blad is beveiligd. De cel kan niet worden gewijzigd.',
  pane: (name: string): string => `Taakvenster ${name}`,
  notKept: (reason: string): string => `De werkmap wordt niet bewaard: ${reason}`,
  otherMachine: (address: string): string => `${address} is niet van deze computer (https://localhost).`,
  noAddin: (reason: string): string => `De invoegtoepassing kan niet worden geladen: ${reason}`,
} as const;

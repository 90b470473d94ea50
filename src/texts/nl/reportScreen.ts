import { translated } from '../translated';

/** Dutch texts of the screen that makes the report. */
export const reportScreenNl = translated('reportScreen', {
  hint: 'Een blad Rapport met tabellen en Excel-grafieken, voor medezeggenschap en bestuur: budgetten per schooljaar, wat er in de budgetten zit, wie op het maximum van de schaal staat, de beurs, en de cijfers van de publicatie ernaast. Geen namen van medewerkers.',
  noDay: 'Vul eerst de peildatum in op het blad Overzicht: zonder peildatum is er geen rapport te maken.',
  withManagers: 'Ook per leidinggevende: hun namen staan dan in het rapport',
  make: 'Maak rapport',
  working: (done: number, total: number) => `${done} van ${total} medewerkers`,
  written: 'Het rapport staat klaar.',
  done: 'Het rapport staat klaar. Een ouder rapport dat niet is gewijzigd, staat verborgen als Rapport (vorige).',
  goTo: (sheet: string) => `Ga naar ${sheet}`,
  preview: 'Inhoud van het rapport',
});

export type ReportScreenTexts = typeof reportScreenNl;

import { translated } from '../translated';

/** Dutch texts of the menu: what each screen is for. */
export const menuNl = translated('menu', {
  groups: {
    help: 'Hulp',
    often: 'Door het jaar',
    yearly: 'Elk jaar',
    once: 'Inrichten en beheren',
  },
  hints: {
    functions: 'Functienamen van uw school koppelen aan functies en schalen.',
    openingBalances: 'Wat er van eerdere schooljaren over is, uit uw eigen lijst.',
    pastExpenses: 'Wat er is uitgegeven voordat u deze werkmap had, uit uw eigen lijst.',
    help: 'Hoe u iets doet, wat u doet als iets niet lukt, en wat woorden betekenen, om in te zoeken.',
    team: 'Iedereen met wat het eerst aandacht vraagt.',
    fund: 'Geld, aanvragen en besluiten van de ondersteunersbeurs.',
    talks: 'Wie u deze maand spreekt, en waarover.',
    yearDates: 'Wat er het komende jaar wanneer moet, ook voor in uw agenda.',
    agreements:
      'Een afspraak op papier of in Word, voor één medewerker of voor velen: het plan, wie betaalt, en plaats om te tekenen.',
    bulk: 'Alle plannen in één keer, en een uitgave, spaarafspraak of gespreksdata voor een groep.',
    managerList:
      'De medewerkers van één leidinggevende, team of locatie: wie u spreekt, wat u kunt bespreken en wat er vervalt.',
    statements:
      'Voor elke medewerker een brief van één bladzijde, een lijst om te mailen, en een korte tekst.',
    report: 'Een blad met grafieken voor medezeggenschap en bestuur.',
    figures: 'Cijfers over loopbanen naast die van uw school, en een vragenlijst om zelf te meten.',
    vacancy: 'Schalen, treden en groei van een functie, om te kopiëren.',
    careerGuide:
      'Eén document over functies, schalen, treden, opleidingen en sparen, of een bladzijde per functie.',
    withheldIncrement: 'De brief aan wie op 1 augustus geen periodiek krijgt, met voorwaarden en beroep.',
    salaryImport: 'De tabel uit de cao plakken, nakijken en in Salaristabel zetten.',
    privacy: 'Waarden vastzetten om te delen, en gegevens van mensen wissen.',
    staffImport:
      'Medewerkers overnemen uit uw personeelssysteem of een eigen blad, en later zien wat er veranderd is.',
    settings: 'Cao, eigen regels, peildatum, plannen, en waar elke waarde vandaan komt.',
    closing: 'Wat er van een afgelopen schooljaar over is vastzetten in Beginsaldi.',
    scenario: 'Zien wat een andere spaartermijn, een ander budget of meer geld voor de hele school doet.',
    career: 'Wanneer het maximum is bereikt, wat een opleiding of een andere fte verandert, en wat dat kost.',
    log: 'Zien wat er veranderd is, en ongedaan maken.',
  },
});

export type MenuTexts = typeof menuNl;

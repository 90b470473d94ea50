import { ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import { eurosOnLine, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

/** The settings, and what ships with the product. */
export const settingsNl = translated('settings', {
  intro: 'Wat hier staat geldt voor de hele school en staat in uw werkmap.',

  day: {
    title: 'Peildatum',
    now: (day: Day) => `Alle bedragen zijn van ${dateNl(day)}.`,
    missing: 'De cel met de naam Peildatum is er niet, of er staat geen datum in.',
    label: 'Peildatum',
    save: 'Zet peildatum',
    wrote: (day: Day) => `De peildatum is ${dateNl(day)}.`,
  },

  overview: {
    title: 'Blad Overzicht',
    hint: 'Is uw werkmap met een eerdere versie gemaakt, dan ontbreken op Overzicht misschien kolommen (Vastgelegd, Vrij te besteden, Plan dit schooljaar, Vervalt na plan, Functie, Maximum van de schaal), de telling per functie en de totalen. De kolommen komen rechts van wat er staat, de totalen boven de peildatum; wat er staat verandert niet. Rekent een formule van een eerdere versie iets niet mee, kies dan Herstel formules.',
    update: 'Werk Overzicht bij',
    what: 'Overzicht bijgewerkt',
    complete: 'Overzicht is al volledig.',
    missing: (tables: readonly string[]) =>
      tables.length === 1
        ? `Uw werkmap heeft de tabel ${tables[0]} niet, en Overzicht rekent ermee.`
        : `Uw werkmap heeft de tabellen ${tables.join(', ')} niet, en Overzicht rekent ermee.`,
    makeHint:
      'Zet ze zelf terug, of geef ze weer hun naam. Kiest u Maak ze en werk bij, dan komen ze er leeg bij, elk op een eigen blad.',
    make: 'Maak ze en werk bij',
  },
  school: {
    title: 'School en documenten',
    fields: {
      schoolName: 'Naam van de school',
      schoolPlace: 'Plaats',
      signatory: 'Wie tekent voor de school',
      contact: 'Vragen aan',
      workers: 'Wie werken hiermee (initialen)',
    },
    hints: {
      schoolName:
        'Komt als werkgever in de afspraken te staan. Laat u dit leeg, dan komt er een regel om in te vullen.',
      schoolPlace: 'Staat bij de ondertekening.',
      signatory: 'Naam en functie, zoals: K. Roosterbord, directeur.',
      contact: 'Bij wie medewerkers met vragen terechtkunnen, met telefoon of e-mail.',
      workers: 'Met komma’s ertussen, zoals: JB, MdV. Logboek zet ze in de kolom Wie.',
    },
    explanations: {
      schoolName: 'Staat als werkgever in de afspraken.',
      schoolPlace: 'Staat in documenten bij de ondertekening.',
      signatory: 'Wie documenten voor de school ondertekent, met functie.',
      contact: 'Bij wie medewerkers met vragen terechtkunnen; staat in documenten.',
      workers: 'Initialen van wie met deze werkmap werken, met komma’s ertussen.',
    },
    whoAreYou: 'Wie bent u?',
    nobody: 'Nog niet gekozen',
    whoHint: 'Geldt tot u het taakvenster sluit.',
    save: 'Zet schoolgegevens in Instellingen',
    wrote: 'Gegevens van de school gewijzigd.',
  },
  planning: {
    title: 'Plannen en gesprekken',
    firstYear: 'Eerste schooljaar van het plan',
    ofReferenceDate: (year: SchoolYear) => `Dat van de peildatum (nu ${schoolYearText(year)})`,
    year: schoolYearText,
    planYears: 'Schooljaren vooruit plannen',
    planYearsHint: (most: number) => `1 tot en met ${most}.`,
    talkMonths: 'Maanden tussen twee gesprekken',
    talkMonthsHint: (most: number) => `1 tot en met ${most}.`,
    notWhole: (most: number) => `Typ een heel getal van 1 tot en met ${most}.`,
    bindingHours: 'Opleidingen alleen plannen als ook de scholingsuren genoeg zijn',
    save: 'Zet in Instellingen',
    wrote: 'Instellingen voor plannen en gesprekken gewijzigd.',
    explanations: {
      firstYear: 'Eerste schooljaar dat wordt gepland; leeg is het schooljaar van de peildatum.',
      planYears: 'Zoveel schooljaren worden vooruit gepland.',
      talkMonths: 'Zoveel maanden na een gesprek volgt het volgende, als er geen datum is gekozen.',
      bindingHours: 'Met ja wordt een opleiding alleen gepland als er ook genoeg scholingsuren zijn.',
    },
  },

  account: {
    title: `Verantwoording van scholing (${ARTICLES.account})`,
    framesOn: 'Kaders scholing met de P(G)MR vastgesteld op',
    basicFunding: 'Personele basisbekostiging van een jaar, in euro’s',
    basicFundingHint:
      'Vaste voet en bedrag per leerling, zonder aanvullende bekostiging. Ten minste 10% ervan gaat naar scholing, in tijd en geld. Laat u dit leeg, dan staat de 10% niet in het rapport.',
    savedLeaveScheme: `Regeling met de (P)MR voor scholing in spaarverlof (${ARTICLES.spareLeaveForTraining})`,
    answers: { unknown: 'niet ingevuld', yes: 'ja', no: 'nee' },
    save: 'Zet verantwoording in Instellingen',
    wrote: 'Instellingen voor de verantwoording gewijzigd.',
    explanations: {
      framesOn: 'Wanneer het bestuur en de P(G)MR de kaders voor scholing voor het laatst vaststelden.',
      basicFunding: `Personele basisbekostiging van een jaar; 10% ervan is voor scholing (CAO VO ${ARTICLES.account}).`,
      savedLeaveScheme: `Of er met de (P)MR een regeling is voor scholing in spaarverlof (CAO VO, ${ARTICLES.spareLeaveForTraining}); ja of nee.`,
    },
  },

  rules: {
    title: 'Cao en eigen regels',
    cao: 'Welke cao geldt waar u geen eigen regel hebt',
    caos: { VO: 'Voortgezet onderwijs (VO)', PO: 'Primair onderwijs (PO)' },
    onlyThese: 'Van andere cao’s zijn geen waarden meegeleverd. Vul die als eigen regels in.',
    wroteCao: (name: string) => `Waar u geen eigen regel hebt, geldt de cao ${name}.`,
    inForce: (day: Day) => `Geldt op ${dateNl(day)}`,
    unreadable:
      'De tabel CAO_regels heeft een rij die niet klopt. De gegevenscontrole zegt welke; daarna ziet u hier de regels.',
    names: {
      scholingsbudget: 'Scholingsbudget',
      scholingsuren: 'Scholingsuren',
      spaartermijn: 'Spaartermijn zonder plan',
      spaartermijn_plan: 'Spaartermijn met een plan',
      spaartermijn_uren: 'Spaartermijn van uren zonder plan',
      spaartermijn_uren_plan: 'Spaartermijn van uren met een plan',
      voorschot: 'Voorschot',
      naar_rato: 'Naar rato van de fte',
      naar_rato_tijd: 'Naar rato van de dagen in dienst',
      extra_uren: 'Extra uren',
      bevordering: 'Inschaling bij bevordering',
    },
    none: 'onbekend',
    own: 'Eigen regels',
    noOwn: 'U hebt nog geen eigen regels: de waarden van de cao gelden.',
    since: (day: Day) => `vanaf ${dateNl(day)}`,
    ofCao: (value: string) => `Cao: ${value}`,
    add: 'Eigen regel toevoegen',
    edit: 'Wijzig',
    editOf: (name: string, day: Day) => `Wijzig ${name} vanaf ${dateNl(day)}`,
    end: 'Beëindig',
    endOf: (name: string, day: Day) => `Beëindig ${name} vanaf ${dateNl(day)}`,
    remove: 'Verwijder',
    removeOf: (name: string, day: Day) => `Verwijder ${name} vanaf ${dateNl(day)}`,
    form: 'Eigen regel',
    rule: 'Regel',
    from: 'Geldt vanaf',
    endFrom: 'Cao geldt weer vanaf',
    value: 'Waarde',
    euros: 'Euro per schooljaar bij 1,0 fte',
    hours: 'Uren per schooljaar bij 1,0 fte',
    years: 'Schooljaren',
    yes: 'Ja',
    no: 'Nee',
    note: 'Toelichting',
    noteHint: 'Bijvoorbeeld waar dit is besloten.',
    save: 'Zet in CAO_regels',
    double: 'Deze regel is er al vanaf die datum. Wijzig die.',
    nothingToEnd: 'Van deze regel is geen waarde van de cao bekend om naar terug te gaan.',
    endNote: 'Einde eigen regel: weer de waarde van de cao',
    wrote: (name: string, day: Day) => `Eigen regel ${name} vanaf ${dateNl(day)} staat in CAO_regels.`,
    ended: (name: string, day: Day) => `Eigen regel ${name} eindigt: vanaf ${dateNl(day)} geldt de cao weer.`,
    removed: (name: string, day: Day) => `Eigen regel ${name} vanaf ${dateNl(day)} is verwijderd.`,
  },

  shipped: {
    title: 'Meegeleverde waarden',
    intro: (day: Day) =>
      `Van elke waarde ziet u waar die vandaan komt, en of de bron nog geldt op ${dateNl(day)}, het begin van uw plan.`,
    groups: {
      rules: 'Regels van de cao',
      salary: 'Salaristabellen',
      functions: 'Functies en schalen',
      wages: 'Loonsverhogingen',
      tuition: 'Collegegeld, lesgeld en cursusgeld',
      funding: 'Subsidies en leningen',
      publication: 'Cijfers uit de publicatie van 2016',
    },
    count: (all: number, old: number) =>
      old === 0 ? `${all}` : `${all}, waarvan ${old} niet bevestigd voor uw plan`,
    validities: {
      confirmed: 'Bevestigd voor uw plan',
      outdated: 'Bron is ouder dan uw plan',
      unconfirmed: 'Geen officiële bron',
      past: 'Geldt dan niet meer',
    },
    until: (day: Day) => `De bron dekt tot en met ${dateNl(day)}.`,
    age: (years: number) =>
      years === 0
        ? 'Dat is minder dan een jaar vóór het begin van uw plan.'
        : `Dat is ${years} jaar vóór het begin van uw plan.`,
    from: (day: Day) => `vanaf ${dateNl(day)}`,
    article: (article: string) => `artikel ${article}`,
    dated: (text: string) => `bron van ${text}`,
    undated: 'bron zonder datum',
    nothing: 'Van deze cao is hierover niets meegeleverd.',
    quantity: {
      scale: (label: string) => `schaal ${label}`,
      scales: (count: number) => `${count} schalen`,
      figures: (count: number) => `${count} cijfers`,
      cents: eurosOnLine,
      hours: (value: number) => `${numberNl(value / 100)} uur`,
      percent: (value: number) => `${numberNl(value / 100)}%`,
      years: (value: number) => (value === 1 ? '1 schooljaar' : `${value} schooljaren`),
      yes: 'ja',
      no: 'nee',
      promotion: (value: number): string =>
        ['ten minste gelijk', 'het eerste hogere bedrag', 'ten minste gelijk, met de toelagen'][value] ??
        String(value),
    },
  },
});

export type SettingsTexts = typeof settingsNl;

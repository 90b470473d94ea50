import { ARTICLES } from '../../cao/articles';
import type { CourseKind, CourseKindRule } from '../../cao/courseKinds';
import type { TravelPayer } from '../../cao/courseTravel';
import type { EvcRight } from '../../domain/education';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

/** What a kind of course means, in Dutch, each with its article of the CAO VO. */
export const courseKindsNl = translated('courseKinds', {
  names: {
    ownChoice: 'Eigen keuze',
    ordered: 'Opgedragen',
    startQualification: 'Startkwalificatie',
    evc: 'EVC-traject',
    emergencyResponse: 'BHV',
    participationCouncil: 'Medezeggenschap',
    reintegration: 'Re-integratie',
    qualification: 'Bevoegdheid',
  } satisfies Record<CourseKind, string>,
  field: 'Soort',
  none: 'Niet ingevuld: eigen keuze',
  listed: (word: string) => `Zoals in Opleidingen: ${word}`,
  rules: 'Wat de CAO VO over deze soort zegt',
  payer: ({ payer, article }: CourseKindRule) =>
    `${
      {
        budget: 'Wie betaalt: het budget',
        employer: 'Wie betaalt: de werkgever, behalve wat een ander betaalt',
        employerAboveRight: 'Wie betaalt: eerst het budget; tot en met mbo-2 de werkgever de rest',
      }[payer]
    } (artikel ${article}).`,
  budget: ({ budget, budgetArticle }: CourseKindRule) =>
    `${
      {
        yes: 'Uit het budget: mag',
        withConsent: 'Uit het budget: alleen als de medewerker instemt',
        no: 'Uit het budget: mag niet',
      }[budget]
    } (artikel ${budgetArticle}).`,
  hours: ({ hours }: CourseKindRule) =>
    hours === null
      ? 'Werktijd: dat zegt de cao niet. Spreek het af.'
      : `${
          {
            workingTime: 'Werktijd: ja',
            trainingHours: 'Werktijd: de scholingsuren, met een plan ook de extra uren',
            studyLeave: 'Werktijd: studieverlof voor wat in werktijd valt',
          }[hours.from]
        } (artikel ${hours.article}).`,
  travel: (payer: TravelPayer) =>
    ({
      employer: `Reis: een dienstreis, die de werkgever betaalt (artikel ${ARTICLES.workTrip}, ${ARTICLES.travelCosts}).`,
      employerWhenOrdered: `Reis: draagt de werkgever de scholing op, dan is het een dienstreis, die hij betaalt (artikel ${ARTICLES.workTrip}, ${ARTICLES.travelCosts}).`,
      notSaid: 'Reis: daar zegt de cao niets over; het budget mag de reis betalen.',
    })[payer],
  repayment: ({ repayment, repaymentArticle }: CourseKindRule) =>
    repayment === 'never'
      ? `Terugbetaling: mag niet in de afspraak staan. De werkgever moet betalen (artikel ${repaymentArticle}); dat de wet daarom terugvorderen verbiedt, is onze lezing.`
      : `Terugbetaling: mag, alleen over wat de werkgever erbij betaalt; de cao heeft er sinds 2014 geen regel voor${
          repaymentArticle === null ? '' : ` (${repaymentArticle})`
        }.`,
  evc: (right: EvcRight): string => {
    switch (right.kind) {
      case 'right':
        return `EVC is een recht tot en met mbo-2: het budget betaalt eerst, de werkgever de rest (artikel ${ARTICLES.evcRight}).`;
      case 'opportunity':
        return `Wie mbo heeft, krijgt gelegenheid voor EVC (artikel ${ARTICLES.evcOpportunity}); dat de werkgever betaalt, staat er alleen tot en met mbo-2.`;
      case 'again':
        return `Het laatste EVC-traject was nog geen 5 jaar geleden: opnieuw kan vanaf ${dateNl(right.from)} (artikel ${ARTICLES.evcOpportunity}). Tot dan betaalt het budget.${
          right.of === 'right'
            ? ` Dat de 5 jaar ook voor het recht tot en met mbo-2 gelden (artikel ${ARTICLES.evcRight}), is onze lezing.`
            : ''
        }`;
      case 'none':
        return `Boven mbo geeft de cao geen recht op EVC (artikel ${ARTICLES.evcOpportunity} en ${ARTICLES.evcRight}): het budget betaalt.`;
      case 'unknown':
        return `Het opleidingsniveau is niet bekend. Vul Opleidingsniveau in bij Medewerkers: tot en met mbo-2 betaalt de werkgever wat het budget niet kan (artikel ${ARTICLES.evcRight}).`;
    }
  },
  evcWaits: 'Zolang deze opleiding op een andere wacht, staat het hele bedrag bij de werkgever.',
  startQualificationUnknown: `Het opleidingsniveau is niet bekend. Een startkwalificatie op kosten van de werkgever is voor wie onder mbo-2 zit (artikel ${ARTICLES.startQualification}).`,
});

export type CourseKindTexts = typeof courseKindsNl;

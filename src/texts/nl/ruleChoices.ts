import { ARTICLES } from '../../cao/articles';
import { schoolYearText as year } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

const article = (text: string | null) => (text === null ? '' : ` (CAO, ${text})`);

/** Dutch texts of what a school decides once: who may save, what part of a year gives, and where a promotion lands. */
export const ruleChoicesNl = translated('ruleChoices', {
  title: 'Sparen, deel van het jaar en bevordering',
  ask: 'Drie keuzes van uw school bepalen de bedragen.',
  askFix:
    'Wie mag sparen, wat iemand krijgt die een deel van het jaar in dienst is, en hoe u inschaalt bij bevordering. Zonder keuze geldt de cao.',
  choose: 'Kies nu',
  saving: (text: string | null) => `Wie mag sparen?${article(text)}`,
  withPlan:
    'Wie een spaarplan indient, zoals de cao zegt: zonder plan vervalt het budget aan het eind van het schooljaar',
  everybody: 'Iedereen, ook zonder plan',
  years: 'Schooljaren na het eigen schooljaar',
  partOfYear: (text: string | null) => `Wie een deel van het jaar in dienst is${article(text)}`,
  byDays:
    'Krijgt een deel, naar de dagen in dienst. Dit is een afspraak van Scholing: de cao noemt alleen de betrekkingsomvang',
  whole: 'Krijgt het hele recht, naar de betrekkingsomvang',
  promotion: (text: string | null) => `Bevordering naar een hogere schaal${article(text)}`,
  promotions: {
    0: 'Op een bedrag dat ten minste gelijk is, zoals de cao zegt',
    1: 'Op het eerste hogere bedrag (naasthoger)',
    2: 'Op een bedrag dat ten minste gelijk is, toelagen meegeteld',
  },
  from: 'Geldt vanaf 1 augustus van',
  year: (schoolYear: SchoolYear) => year(schoolYear),
  nobody: `Sparen met een plan staat hier op 0. De cao geeft de mogelijkheid zodra een plan is ingediend, in overleg met de werkgever (VO ${ARTICLES.saving}), en van dit deel mag een school niet naar beneden afwijken (VO ${ARTICLES.minimumPart}).`,
  save: 'Leg de keuzes vast',
  same: 'Dit geldt al.',
  wrote: (p: { everybody: boolean; whole: boolean; from: Day }) =>
    `Vastgelegd vanaf ${dateNl(p.from)}: sparen ${p.everybody ? 'mag iedereen' : 'met een plan'}, deel van het jaar ${p.whole ? 'het hele recht' : 'naar dagen'}.`,
  note: 'Keuze van de school',
  explanation:
    'Of is gekozen wie mag sparen, wat een deel van het jaar geeft en hoe bij bevordering wordt ingeschaald.',
});

export type RuleChoicesTexts = typeof ruleChoicesNl;

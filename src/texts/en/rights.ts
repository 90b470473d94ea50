import { ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { SchoolYear } from '../../domain/calendar';
import { dateEn, eurosEn } from '../format/en';
import { listed } from '../parts';
import type { RightsTexts, UsedOfYear } from '../nl/rights';

const hours = (hundredths: number) => `${hundredths / 100} hours`;

const yearAmounts = (years: readonly UsedOfYear[]) =>
  years.map(({ year, amount }) => `${eurosEn(amount)} of ${schoolYearText(year)}`).join(', ');

export const rightsEn: RightsTexts = {
  extraHours: {
    what: (p) =>
      `Hours above 1.0 (now ${p.fte} fte) end by law on ${dateEn(p.endOn)} (CAO VO, article ${ARTICLES.fteAboveFullTime}): do not plan on them.`,
    counted: (p) =>
      p.less === null
        ? 'Aanstellingen lets them go on, so the amounts after it count them.'
        : `Aanstellingen lets them go on, so the amounts after it count them: ${eurosEn(p.less)} in ${schoolYearText(p.year)}.`,
    used: (p) => `The plan and what is agreed use of that: ${yearAmounts(p.years)}.`,
    agreeing: (p) =>
      `${eurosEn(p.total)} of this is budget for hours above 1.0 (${yearAmounts(p.years)}). Those hours end by law on ${dateEn(p.endOn)} (CAO VO, article ${ARTICLES.fteAboveFullTime}): agree on nothing that rests on them.`,
    resting: (p) =>
      `With this the plan uses ${eurosEn(p.total)} of budget for hours above 1.0 (${yearAmounts(p.years)}). Those hours end by law on ${dateEn(p.endOn)} (CAO VO, article ${ARTICLES.fteAboveFullTime}): do not plan on them.`,
    first: `It can be recorded once the hours above 1.0 have an end in Aanstellingen (CAO VO, article ${ARTICLES.fteAboveFullTime}), or once it fits without those hours.`,
    onPaper: (p) =>
      `${p.names.length === 1 ? 'This agreement rests' : `${p.names.length} agreements rest`} for ${eurosEn(p.total)} on budget for hours above 1.0, which end by law (CAO VO, article ${ARTICLES.fteAboveFullTime}): ${listed(p.names)}.`,
    onPaperFix:
      'The agreement says so. Have the hours not been agreed anew, end them and make the agreement again.',
    endMany: (count) =>
      count === 1 ? 'End the hours above 1.0' : `End the hours above 1.0 of ${count} employees`,
    endedMany: (count) =>
      `Hours above 1.0 end in Aanstellingen: ${count === 1 ? '1 employee' : `${count} employees`}.`,
    wishes: (names) => `Without those hours the plan changes: ${names.join('; ')}.`,
    wish: (p) => {
      const to = (year: SchoolYear | null) => (year === null ? 'not affordable' : schoolYearText(year));
      return `${p.course} from ${to(p.start)} to ${to(p.startWithout)}`;
    },
    again: 'If you agree on them anew for the next school year, put a row from that day on in Aanstellingen.',
    end: (on) => `Put 1.0 fte from ${dateEn(on)} in Aanstellingen`,
    ended: (name, on) => `${name} has 1.0 fte from ${dateEn(on)}.`,
  },
  twoFunctions: {
    title: 'Two functions',
    rule: `Who has two functions gets the money once, over the whole fte, and the hours per part (CAO VO, article ${ARTICLES.twoFunctions}). Put the fte of both together in Medewerkers. Where a part is as a teacher, the extra hours of ${ARTICLES.hoursOfPlan} belong to it without a plan.`,
    field: (fte) => `Part as a teacher (of ${fte} fte)`,
    refused: (fte) => `Type an fte above 0 and below ${fte}, such as 0.4.`,
    sum: (p) =>
      `${hours(p.support)} as support staff + ${hours(p.teacher)} as a teacher = ${hours(p.support + p.teacher)} a school year.`,
    save: 'Record the hours per part',
    note: (asTeacher, fte) =>
      `Two functions: ${asTeacher} of ${fte} fte as a teacher (${ARTICLES.twoFunctions})`,
    saved: (name) => `Hours per function of ${name} recorded in CAO_regels.`,
    again: 'Record it anew when one of the parts changes.',
  },
};

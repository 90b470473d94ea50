import { dateEn as date, eurosEn as euros } from '../format/en';
import type { RuleSourceTexts } from '../nl/ruleSource';

const years = (count: number) => (count === 1 ? '1 school year' : `${count} school years`);

/** English texts of what a rule says, where it was read, and how far that can be trusted. */
export const ruleSourceEn: RuleSourceTexts = {
  rule: {
    scholingsbudget: (value) => `Training budget: ${euros(value)} per school year at 1.0 fte`,
    scholingsuren: (value) => `Training hours: ${value / 100} hours per school year at 1.0 fte`,
    spaartermijn: (value) => `Saving term: ${years(value)} after its own school year`,
    spaartermijn_plan: (value) => `Saving term with a plan: ${years(value)} after its own school year`,
    spaartermijn_uren: (value) => `Saving term of hours: ${years(value)} after its own school year`,
    spaartermijn_uren_plan: (value) =>
      `Saving term of hours with a plan: ${years(value)} after its own school year`,
    voorschot: (value) => `Advance: ${years(value)} ahead`,
    naar_rato: (value) => (value === 0 ? 'Not in proportion to the fte' : 'In proportion to the fte'),
    naar_rato_tijd: (value) =>
      value === 0
        ? 'Not in proportion to the days employed'
        : 'In proportion to the days employed: the school’s choice; the CAO names the fte only',
    extra_uren: (value) => `Extra hours: ${value / 100} hours per school year`,
    bevordering: (value) =>
      `Promotion: ${['at least equal', 'the first higher amount', 'at least equal, allowances counted'][value] ?? `choice ${value}`}`,
  },
  since: (day) => `in force from ${date(day)}`,
  own: 'The school’s own rule, from CAO_regels.',
  personal: 'Agreement with this employee, from CAO_regels.',
  byDefault: 'By default: no rule about this was recorded.',
  confirmed: (until) => `Confirmed up to and including ${date(until)}.`,
  carriedForward: (until) => `Carried forward: not confirmed after ${date(until)}.`,
  neverConfirmed: 'Not confirmed: no official source was found.',
  overrule: 'Do you know a newer value? Put it in CAO_regels; it then goes first.',
  noteInDutch: 'Note, in Dutch as its source: ',
  article: (article) => `article ${article}`,
};

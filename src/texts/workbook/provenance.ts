import type { Day } from '../../domain/calendar';
import type { DatedRule } from '../../domain/rules';
import { dateNl } from '../../tables/dutchDate';

/** Where a value comes from and whether its source still speaks of the day, in Dutch. */
export function provenanceNl({ rule, from, provenance }: DatedRule, day: Day): string {
  switch (provenance.kind) {
    case 'default':
      if (rule === 'naar_rato_tijd')
        return 'Uitgangspunt van Scholing en keuze van de school: de cao noemt alleen de betrekkingsomvang.';
      return 'Uitgangspunt van Scholing: er is niets anders afgesproken.';
    case 'workbook':
      return joined(`Eigen regel in de werkmap, vanaf ${dateNl(from)}`, provenance.note);
    case 'cao':
      return joined(
        `${[provenance.title, provenance.article && `artikel ${provenance.article}`].filter((part) => part !== null).join(', ')} (${provenance.url})`,
        `Geldt vanaf ${dateNl(from)}`,
        verifiedNl(provenance.verifiedUntil, day),
        provenance.note,
      );
  }
}

function verifiedNl(verifiedUntil: Day | null, day: Day): string {
  if (verifiedUntil === null) return 'Niet bevestigd door een cao-partij';
  if (day <= verifiedUntil) return `Bevestigd tot en met ${dateNl(verifiedUntil)}`;
  return `Bevestigd tot en met ${dateNl(verifiedUntil)}, daarna is de laatst bekende waarde aangehouden: niet bevestigd voor ${dateNl(day)}`;
}

function joined(...sentences: (string | null)[]): string {
  return sentences
    .filter((sentence): sentence is string => sentence !== null && sentence !== '')
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

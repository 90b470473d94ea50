import { functionScales } from '../cao/functionScales';
import { fundingSources } from '../cao/fundingSources';
import { isVerifiedOn, type Provenance, type Source } from '../cao/provenance';
import { publication, publicationFigures } from '../cao/publicationFigures';
import { caoRules, ruleOn, type CaoName } from '../cao/rules';
import { salaryTables } from '../cao/salaryTables';
import { tuitionFees } from '../cao/tuitionFees';
import { wageIncreases } from '../cao/wageIncreases';
import { dayOfIso } from '../tables/caoRules';
import { civilOf, type Day } from '../domain/calendar';
import type { RuleId } from '../domain/rules';

/** What kinds of values ship with the product, in the order in which they are shown. */
export const SHIPPED_GROUPS = [
  'rules',
  'salary',
  'functions',
  'wages',
  'tuition',
  'funding',
  'publication',
] as const;
export type ShippedGroup = (typeof SHIPPED_GROUPS)[number];

/** A value in its own unit. */
export type Quantity =
  | { readonly unit: 'rule'; readonly rule: RuleId; readonly value: number }
  | { readonly unit: 'cents' | 'hundredths of an hour' | 'basis points' | 'years'; readonly value: number }
  | { readonly unit: 'scale'; readonly value: string }
  /** How many values stand together under one source. */
  | { readonly unit: 'scales' | 'figures'; readonly value: number };

/**
 * How far a value can be trusted for the school year that is planned: its source speaks of that time, it was written for
 * an earlier one, no official source was found, or another value holds by then.
 */
export type Validity = 'confirmed' | 'outdated' | 'unconfirmed' | 'past';

/** One value that ships with the product, and where it comes from. What it is, is Dutch, as its source. */
export interface ShippedValue {
  readonly what: string;
  readonly quantity: Quantity;
  /** Null where the source names no date. */
  readonly from: Day | null;
  readonly source: Source;
  readonly note: string | null;
  /** Last day of which the sources speak; null where none does. */
  readonly verifiedUntil: Day | null;
  readonly validity: Validity;
}

/** The values of a group. @param day the first day that is planned */
export function shippedValues(group: ShippedGroup, cao: CaoName, day: Day): readonly ShippedValue[] {
  const iso = isoOf(day);
  switch (group) {
    case 'rules':
      return caoRules(cao).map((value) => {
        const quantity = { unit: 'rule', rule: value.rule, value: value.value } as const;
        return shipped(value.rule, quantity, value, iso, ruleOn(cao, value.rule, iso) !== value);
      });
    case 'salary':
      return salaryTables(cao).map((table, index, tables) => {
        const provenance = { ...table, validFrom: table.effectiveDate };
        const quantity = { unit: 'scales', value: table.scales.length } as const;
        const past = tables.slice(index + 1).some(({ effectiveDate }) => effectiveDate <= iso);
        return shipped(`Salaristabel ${table.cao}`, quantity, provenance, iso, past);
      });
    case 'functions':
      return functionScales
        .filter((row) => row.cao === cao)
        .map((row) =>
          shipped(
            [row.function, row.variant].filter(Boolean).join(' '),
            { unit: 'scale', value: row.scale },
            row,
            iso,
          ),
        );
    case 'wages':
      return wageIncreases.map((row) => shipped(`Loonsverhoging, ${row.who}`, amountOf(row), row, iso));
    case 'tuition':
      return tuitionFees.map((fee) =>
        shipped(`${FEES[fee.kind]} ${fee.studyYear}`, amountOf(fee), fee, iso, fee.validUntil < iso),
      );
    case 'funding':
      return fundingSources.flatMap(({ name, amounts }) =>
        amounts.map((amount) =>
          shipped(
            `${name}: ${amount.what.toLowerCase()} ${amount.per}`,
            amountOf(amount),
            amount,
            iso,
            amount.validUntil !== undefined && amount.validUntil < iso,
          ),
        ),
      );
    case 'publication': {
      const about = publication();
      const quantity = { unit: 'figures', value: publicationFigures().length } as const;
      return [shipped(about.source.title, quantity, about, iso)];
    }
  }
}

const FEES = {
  hbo: 'Collegegeld hbo',
  mbo_bol: 'Lesgeld mbo-bol',
  mbo_bbl12: 'Cursusgeld mbo-bbl niveau 1-2',
  mbo_bbl34: 'Cursusgeld mbo-bbl niveau 3-4',
} as const;

type Origin = Pick<Provenance, 'source' | 'verified' | 'verifiedUntil' | 'note'> & {
  readonly validFrom: string | null;
};

function shipped(what: string, quantity: Quantity, origin: Origin, iso: string, past = false): ShippedValue {
  const { validFrom, source, note = null, verified, verifiedUntil } = origin;
  return {
    what,
    quantity,
    from: validFrom === null ? null : dayOfIso(validFrom),
    source,
    note,
    verifiedUntil: verified && verifiedUntil !== null ? dayOfIso(verifiedUntil) : null,
    validity: past ? 'past' : validityOf(origin, iso),
  };
}

function validityOf({ validFrom, verified, verifiedUntil }: Origin, iso: string): Validity {
  if (!verified || verifiedUntil === null) return 'unconfirmed';
  return isVerifiedOn({ validFrom: validFrom ?? '', verified, verifiedUntil }, iso)
    ? 'confirmed'
    : 'outdated';
}

type Amount = Extract<Quantity, { unit: 'cents' | 'hundredths of an hour' | 'basis points' | 'years' }>;

function amountOf({ unit, value }: Amount): Amount {
  return { unit, value };
}

function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return [year, String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
}

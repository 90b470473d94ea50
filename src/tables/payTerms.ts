import { allowance, type CountedAllowance } from '../cao/allowances';
import { readDay } from './values';
import type { DatedValue, PayTerms } from '../domain/career/payTerms';

/** What the CAO VO gives beside the monthly amount, by date; the last values are carried forward. */
export function voPayTerms(): PayTerms {
  return (terms ??= {
    holidayAllowance: valuesOf('vakantie-uitkering'),
    holidayMinimum: valuesOf('vakantie-uitkering minimum'),
    yearEnd: valuesOf('eindejaarsuitkering'),
    octoberFull: valuesOf('oktobertoelage'),
    octoberHigherScales: valuesOf('oktobertoelage schaal 9 en hoger'),
    bindingTopOfScale9: valuesOf('bindingstoelage schaal 9'),
  });
}

let terms: PayTerms | null = null;

function valuesOf(item: CountedAllowance): readonly DatedValue[] {
  return allowance(item).values.flatMap(({ validFrom, validUntil, value }) => {
    const dated = { from: readDay('vanaf', validFrom), value };
    return validUntil === undefined ? [dated] : [dated, { from: readDay('tot', validUntil) + 1, value: 0 }];
  });
}

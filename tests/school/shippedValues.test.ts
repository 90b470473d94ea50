import { caoRules, ruleOn } from '../../src/cao/rules';
import { dayOf } from '../../src/domain/calendar';
import { SHIPPED_GROUPS, shippedValues } from '../../src/school/shippedValues';

const day = dayOf(2026, 8, 1);

describe('the values that ship', () => {
  it('are all there for the rules of a CAO, one of each rule counting on a day', () => {
    const rules = shippedValues('rules', 'VO', day);
    expect(rules).toHaveLength(caoRules('VO').length);
    const counting = rules.filter(({ validity }) => validity !== 'past').map(({ what }) => what);
    expect(new Set(counting).size).toBe(counting.length);
    for (const what of counting) expect(ruleOn('VO', what as never, '2026-08-01')).toBeDefined();
  });

  it('are marked as older than what is planned, unconfirmed, confirmed, or past', () => {
    const validity = (on: number) =>
      shippedValues('rules', 'VO', on)
        .filter(({ what }) => what === 'scholingsbudget')
        .map((value) => value.validity);
    expect(validity(day).slice(-2)).toEqual(['past', 'outdated']);
    expect(validity(dayOf(2025, 8, 1)).slice(-2)).toEqual(['past', 'confirmed']);
    const advance = shippedValues('rules', 'VO', day).filter(({ what }) => what === 'voorschot');
    expect(advance.at(-1)?.validity).toBe('unconfirmed');
  });

  it('have a source with an address in every group', () => {
    for (const group of SHIPPED_GROUPS) {
      const values = shippedValues(group, 'VO', day);
      expect(values.length).toBeGreaterThan(0);
      for (const { source } of values) expect(source.url).toMatch(/^https?:\/\//);
    }
  });

  it('of a fee of an earlier study year are past', () => {
    const fees = shippedValues('tuition', 'VO', day);
    const old = fees.filter(({ what }) => what.includes('2014-2015'));
    expect(old.length).toBeGreaterThan(0);
    expect(old.every(({ validity }) => validity === 'past')).toBe(true);
  });
});

import { fundingSources, repaymentRule } from '../../src/cao';

const byId = (id: string) => fundingSources.find((source) => source.id === id);
const amountsOf = (id: string) =>
  byId(id)?.amounts.map(({ what, value, unit, validFrom }) => [what, value, unit, validFrom]);

test('SOOL: € 5,000 a year, four years, € 20,000 a person, VO since 2023', () => {
  expect(byId('sool')?.forSupportStaff).toBe(true);
  expect(amountsOf('sool')).toEqual([
    ['Hoogste subsidie', 500000, 'cents', '2023-01-01'],
    ['Hoogste subsidie', 2000000, 'cents', '2023-01-01'],
    ['Langste duur', 4, 'years', '2023-01-01'],
  ]);
});

test('the lerarenbeurs is not for support staff, and its amounts are those of 2009-2017', () => {
  const grant = byId('lerarenbeurs');
  expect(grant?.forSupportStaff).toBe(false);
  expect(grant?.amounts.map(({ value }) => value)).toEqual([
    350000, 700000, 1000, 35000, 1000, 35000, 16000, 24000, 4035, 3,
  ]);
  for (const { validUntil } of grant?.amounts ?? []) expect(validUntil).toBe('2017-12-31');
});

test('the levenlanglerenkrediet, per study year', () => {
  expect(byId('levenlanglerenkrediet')?.status).toBe('loan');
  expect(amountsOf('levenlanglerenkrediet')).toEqual([
    ['Hbo, ten hoogste', 231400, 'cents', '2023-09-01'],
    ['Mbo, ten hoogste', 135700, 'cents', '2023-08-01'],
    ['Hbo, ten hoogste', 253000, 'cents', '2024-09-01'],
    ['Mbo, ten hoogste', 141900, 'cents', '2024-08-01'],
    ['Hbo bij instellingscollegegeld, ten hoogste', 1265004, 'cents', '2024-09-01'],
    ['Mbo bij instellingstarief, ten hoogste', 709500, 'cents', '2024-08-01'],
  ]);
});

test('what is only a proposal has no amounts', () => {
  for (const { status, amounts } of fundingSources) {
    if (status === 'proposal') expect(amounts).toEqual([]);
  }
  expect(byId('ondersteunersbeurs')?.status).toBe('proposal');
});

test('the repayment clause is void for mandatory training since 1 August 2022', () => {
  const rule = repaymentRule();
  expect(rule.validFrom).toBe('2022-08-01');
  expect(rule.source.article).toBe('7:611a BW');
  expect(rule.rule).toContain('nietig');
  expect(rule.exceptions).toHaveLength(1);
  expect(rule).toMatchObject({ verified: false, verifiedUntil: null });
});

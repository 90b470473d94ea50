import { BUDGET, linesAfter, TABLE, type Loose } from './damage';

const byMeaning: [string, string, (content: Loose) => void, string][] = [
  [
    'dates out of order',
    BUDGET,
    ({ values }) => values.unshift(...values.splice(1, 1)),
    `${BUDGET} /values/1/validFrom: 2011-08-01 must come after 2014-08-01`,
  ],
  [
    'two values from one date',
    BUDGET,
    ({ values }) => (values[1].validFrom = '2011-08-01'),
    `${BUDGET} /values/1/validFrom: 2011-08-01 must come after 2011-08-01`,
  ],
  [
    'wage increases out of order',
    'loonontwikkeling.vo.json',
    ({ values }) => values.push({ ...values[0] }),
    'loonontwikkeling.vo.json /values/24/validFrom: 2003-03-01 must come after 2026-11-01',
  ],
  [
    'verified until before it holds',
    BUDGET,
    ({ values }) => (values[1].verifiedUntil = '2014-07-31'),
    `${BUDGET} /values/1/verifiedUntil: 2014-07-31 is before 2014-08-01, from which the value holds`,
  ],
  [
    'a study year that ends before it begins',
    'studiekosten.json',
    ({ values }) => (values[0].validUntil = '2014-08-31'),
    'studiekosten.json /values/0/validUntil: 2014-08-31 is before 2014-09-01, from which the value holds',
  ],
  [
    'verified by third parties alone',
    'extra_uren.vo.json',
    ({ values }) => (values[0].source.kind = 'secondary'),
    'extra_uren.vo.json /values/0/verified: a verified value needs a source of kind official or union/employer',
  ],
  [
    'a youth step twice in a scale',
    TABLE,
    ({ scales }) => (scales[0].youthSteps = ['J16', 'J16']),
    `${TABLE} /scales/0/youthSteps: a step occurs twice`,
  ],
  [
    'more youth steps than amounts',
    TABLE,
    ({ scales }) => Object.assign(scales[0], { youthSteps: ['J15', 'J16'], euros: [1323] }),
    `${TABLE} /scales/0/youthSteps: there are more steps than amounts`,
  ],
  [
    'a teacher scale twice',
    'leraarschalen.vo.json',
    ({ tables }) => (tables[2].scales[1].scale = 'LB'),
    'leraarschalen.vo.json /tables/2/scales/1/scale: scale LB occurs twice',
  ],
  [
    'a scale twice',
    TABLE,
    ({ scales }) => (scales[1].scale = '1'),
    `${TABLE} /scales/1/scale: scale 1 occurs twice`,
  ],
  [
    'a gap that ends before it begins',
    'niet-gevonden.vo.json',
    ({ values }) => Object.assign(values[0], { since: '2011-08-01' }),
    'niet-gevonden.vo.json /values/0/until: 2011-07-31 is before 2011-08-01',
  ],
  [
    'a funding source twice',
    'financiering.json',
    ({ values }) => (values[1].id = 'sool'),
    'financiering.json /values/1/id: id sool occurs twice',
  ],
];

test.each(byMeaning)('the check of meaning refuses %s', (_, name, damage, line) => {
  expect(linesAfter(name, damage)).toEqual([line]);
});

test.each([
  [BUDGET, 'scholingsbudget.po.json'],
  [TABLE, 'salaristabel.vo.2004-01-01.json'],
  ['omzetting.vo.2025-01-01.json', 'omzetting.vo.2020-08-01.json'],
])('a file name must fit its content: %s as %s', (name, newName) => {
  expect(linesAfter(name, () => undefined, newName)).toEqual([
    `${newName} /: the content asks for the file name ${name}`,
  ]);
});

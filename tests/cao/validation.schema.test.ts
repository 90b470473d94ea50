import { isCalendarDate } from '../../scripts/cao/schemaCheck';
import { BUDGET, linesAfter, TABLE, type Loose } from './damage';

const byForm: [string, string, (content: Loose) => void, string][] = [
  [
    'a missing source',
    BUDGET,
    ({ values }) => delete values[1].source,
    `${BUDGET} /values/1: must have required property 'source' (source)`,
  ],
  [
    'a source without address',
    BUDGET,
    ({ values }) => delete values[0].source.url,
    `${BUDGET} /values/0/source: must have required property 'url' (url)`,
  ],
  [
    'an address that is no address',
    BUDGET,
    ({ values }) => (values[0].source.url = 'www.voion.nl'),
    `${BUDGET} /values/0/source/url: must match pattern`,
  ],
  [
    'an unknown kind of source',
    BUDGET,
    ({ values }) => (values[0].source.kind = 'rumour'),
    `${BUDGET} /values/0/source/kind: must be equal to one of the allowed values`,
  ],
  [
    'the wrong unit for the rule',
    BUDGET,
    ({ values }) => (values[0].unit = 'years'),
    `${BUDGET} /values/0/unit: must be equal to constant (cents)`,
  ],
  [
    'half a cent',
    BUDGET,
    ({ values }) => (values[0].value = 50000.5),
    `${BUDGET} /values/0/value: must be integer (integer)`,
  ],
  [
    'an amount as text',
    BUDGET,
    ({ values }) => (values[0].value = '50000'),
    `${BUDGET} /values/0/value: must be integer (integer)`,
  ],
  [
    'a switch that is neither on nor off',
    'naar_rato.vo.json',
    ({ values }) => (values[0].value = 2),
    'naar_rato.vo.json /values/0/value: must be equal to one of the allowed values (0, 1)',
  ],
  [
    'an unknown rule',
    BUDGET,
    (content) => (content.rule = 'reiskosten'),
    `${BUDGET} /rule: must be equal to one of the allowed values`,
  ],
  [
    'a day that does not exist',
    BUDGET,
    ({ values }) => (values[0].validFrom = '2016-02-30'),
    `${BUDGET} /values/0/validFrom: must match format "date" (date)`,
  ],
  [
    'verified without a last day',
    BUDGET,
    ({ values }) => (values[0].verifiedUntil = null),
    `${BUDGET} /values/0/verifiedUntil: must be string (string)`,
  ],
  [
    'not verified without a reason',
    'voorschot.vo.json',
    ({ values }) => delete values[0].note,
    "voorschot.vo.json /values/0: must have required property 'note' (note)",
  ],
  [
    'a property that nobody knows',
    BUDGET,
    ({ values }) => (values[0].amount = 1),
    `${BUDGET} /values/0: must NOT have unevaluated properties (amount)`,
  ],
  [
    'a scale without amounts',
    TABLE,
    ({ scales }) => delete scales[3].euros,
    `${TABLE} /scales/3: must have required property 'euros' (euros)`,
  ],
  [
    'a percentage above 100',
    'publicatie-2016.json',
    ({ values }) => (values[2].value = 101),
    'publicatie-2016.json /values/2/value: must be <= 100 (<=, 100)',
  ],
  [
    'no schema named',
    BUDGET,
    (content) => delete content.$schema,
    `${BUDGET} /$schema: must name a schema in src/cao/schema`,
  ],
];

test.each(byForm)('the schema refuses %s', (_, name, damage, line) => {
  expect(linesAfter(name, damage)).toEqual([expect.stringContaining(line)]);
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-04-31', false],
  ['2023-13-01', false],
  ['1-8-2023', false],
  ['2023-8-1', false],
])('%s is a calendar date: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { filledHelp } from '../../../src/school/plan/filledHelp';
import { whatHelps } from '../../../src/school/plan/whatHelps';
import { wishesView } from '../../../src/school/plan/wishPlan';
import { DAY, person, wish } from '../people';

/** What is filled in for each change that helps somebody with these wishes, by the kind of change. */
function filled(wishes: ReturnType<typeof wish>[]) {
  const employee = person({ wishes });
  const view = wishesView({ money: employee.pot!, hours: null }, wishes, DAY, DEFAULT_SETTINGS);
  return new Map(whatHelps(view).map(({ change }) => [change.kind, filledHelp(employee, view, change, DAY)]));
}

// 0.8 fte gets € 480 a year, and keeps it two years: € 1,440 at most.
const dear = wish('Opleiding', 160_000);

it('a longer saving term is an agreement of one year more, from the oldest budget on', () => {
  const found = filled([dear]).get('savingTerm');
  expect(found).toMatchObject({ kind: 'agreement', rule: 'spaartermijn', value: 3 });
});

it('an advance is an agreement from this school year on', () => {
  expect(filled([dear]).get('advance')).toEqual({
    kind: 'agreement',
    rule: 'voorschot',
    value: 1,
    from: 2026,
  });
});

it('a contribution is what the employer pays of the wish, beside what the employer pays already', () => {
  const funding = [{ kind: 'employer', source: 'Werkgever', perYear: [10_000], scheme: null }] as const;
  const outside = [{ source: 'Werkgever', courseYear: 0, amount: 10_000 }];
  const none = filled([wish('Opleiding', 160_000)]).get('grant');
  const some = filled([wish('Opleiding', 170_000, { funding, outside })]).get('grant');
  expect(none).toEqual({
    kind: 'wish',
    wish: expect.objectContaining({ id: 'Opleiding' }),
    employer: [16_000],
  });
  expect(some).toMatchObject({ employer: [26_000] });
});

it('a wish that may start later loses its last year', () => {
  const wanted = wish('Opleiding', 140_000, { latest: 2026, earliest: 2026 });
  const employee = person({ wishes: [wanted] });
  const view = wishesView({ money: employee.pot!, hours: null }, [wanted], DAY, DEFAULT_SETTINGS);
  const change = { kind: 'laterStart', wish: 0 } as const;
  expect(filledHelp(employee, view, change, DAY)).toMatchObject({ kind: 'wish', without: 'latest' });
});

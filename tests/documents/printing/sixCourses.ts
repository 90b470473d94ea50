import { contributionsOf, type Funding } from '../../../src/tables/funding';
import { person, wish } from '../../school/people';

const funding: Funding[] = [
  { kind: 'employer', source: 'Werkgever', perYear: [1_000_00, 1_000_00], scheme: null },
];

/** Somebody with six courses of two school years, which the employer pays in part. */
export const sixCourses = person({
  key: '2',
  wishes: Array.from({ length: 6 }, (_, i) =>
    wish(`Associate degree onderwijsondersteuning, deel ${i + 1}`, 2_100_00, {
      duration: 2,
      funding,
      outside: contributionsOf(funding),
    }),
  ),
});

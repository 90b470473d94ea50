import fc from 'fast-check';
import { closedFromText, readClosedFrom } from '../../src/tables/closedFrom';

test('what a closed school year was computed from stands in a cell for HR to read', () => {
  expect(closedFromText({ year: 2025, opening: [{ year: 2023, left: 34_005, hours: 1_650 }] })).toBe(
    '2025-2026 afgesloten, uit 2023-2024 € 340,05 en 16,50 uur',
  );
  expect(closedFromText({ year: 2025, opening: [] })).toBe('2025-2026 afgesloten, uit het dienstverband');
});

test('and is read back to the cent', () => {
  const lot = fc.record({
    year: fc.integer({ min: 2011, max: 2099 }),
    left: fc.integer({ min: 0, max: 10_000_000 }),
    hours: fc.integer({ min: 0, max: 1_000_000 }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 2011, max: 2099 }), fc.array(lot, { maxLength: 5 }), (year, opening) => {
      const from = { year, opening };
      expect(readClosedFrom(closedFromText(from))).toEqual(from);
    }),
  );
});

test.each(['', null, 12, 'afgesloten', '2025-2026 afgesloten, uit 2023-2024', '2025-2026 afgesloten, uit x'])(
  'other text remembers nothing: %s',
  (cell) => expect(readClosedFrom(cell)).toBeNull(),
);

import type { PlanInput } from '../src/domain/plan/input';

/**
 * The hardest plans of 8 courses in 12 years that a search for hard ones has found (by changing prices, durations,
 * windows, budgets, saving terms and advances for as long as that made the planner slower).
 */
interface HardPlan {
  /** Of the school years 2024 to 2038: cents, saving term, advance. */
  readonly lots: readonly (readonly [number, number, number])[];
  /** Cents, duration, priority, first start year counted from 2026, and how many years later it may start. */
  readonly wishes: readonly (readonly [number, number, 1 | 2 | 3, number, number])[];
}

const FOUND: readonly HardPlan[] = [
  {
    lots: [
      [55738, 6, 0],
      [55738, 9, 2],
      [55738, 3, 0],
      [55738, 8, 3],
      [45775, 9, 0],
      [55738, 6, 0],
      [55738, 8, 2],
      [79689, 1, 1],
      [94399, 3, 3],
      [55738, 3, 3],
      [143355, 0, 3],
      [55738, 8, 2],
      [99846, 2, 0],
      [55738, 8, 0],
      [55738, 8, 0],
    ],
    wishes: [
      [315097, 1, 1, 0, 12],
      [162573, 3, 1, 0, 7],
      [109787, 5, 2, 0, 12],
      [67045, 5, 2, 0, 11],
      [95003, 3, 2, 1, 10],
      [148010, 2, 2, 0, 9],
      [71177, 4, 2, 0, 12],
      [122851, 6, 2, 0, 5],
    ],
  },
  {
    lots: [
      [83752, 6, 0],
      [83752, 1, 0],
      [98825, 6, 0],
      [83752, 4, 0],
      [83752, 1, 0],
      [83752, 1, 2],
      [83752, 1, 1],
      [83752, 1, 0],
      [83752, 1, 1],
      [83752, 1, 1],
      [83752, 1, 2],
      [100030, 1, 0],
      [83752, 1, 0],
      [113973, 1, 0],
      [83752, 1, 0],
    ],
    wishes: [
      [188831, 6, 2, 0, 10],
      [101163, 5, 2, 0, 12],
      [180109, 5, 1, 0, 12],
      [48207, 6, 2, 0, 12],
      [209557, 1, 2, 3, 5],
      [156996, 6, 2, 0, 9],
      [213967, 1, 2, 0, 11],
      [48137, 5, 3, 0, 3],
    ],
  },
  {
    lots: [
      [48863, 8, 0],
      [48863, 8, 0],
      [23514, 8, 3],
      [48863, 8, 1],
      [48863, 1, 0],
      [48863, 8, 0],
      [28759, 8, 0],
      [48863, 8, 0],
      [48863, 8, 1],
      [48863, 8, 0],
      [48863, 8, 0],
      [48863, 8, 0],
      [119671, 8, 0],
      [23714, 8, 0],
      [48863, 8, 0],
    ],
    wishes: [
      [91473, 4, 2, 0, 12],
      [60206, 4, 3, 0, 12],
      [281696, 5, 2, 6, 12],
      [56155, 6, 2, 0, 12],
      [145800, 2, 2, 0, 3],
      [50602, 5, 2, 0, 12],
      [61632, 4, 2, 0, 12],
      [116787, 1, 2, 0, 12],
    ],
  },
  {
    lots: [
      [83752, 6, 0],
      [83752, 1, 0],
      [98825, 6, 0],
      [83752, 4, 0],
      [83752, 1, 0],
      [83752, 1, 0],
      [83752, 1, 1],
      [83752, 1, 0],
      [83752, 1, 0],
      [83752, 1, 1],
      [83752, 1, 0],
      [100030, 1, 0],
      [83752, 1, 0],
      [113973, 1, 0],
      [83752, 1, 0],
    ],
    wishes: [
      [188831, 6, 2, 0, 10],
      [101163, 5, 2, 0, 12],
      [180109, 3, 1, 0, 12],
      [48207, 4, 2, 0, 12],
      [209557, 1, 2, 3, 5],
      [156996, 6, 2, 0, 12],
      [213967, 1, 2, 0, 11],
      [48137, 5, 3, 0, 3],
    ],
  },
];

export const HARD_PLANS: readonly PlanInput[] = FOUND.map(({ lots, wishes }) => ({
  from: 2026,
  years: 12,
  lots: lots.map(([granted, term, advance], i) => ({
    year: 2024 + i,
    firstUsable: 2024 + i - advance,
    lastUsable: 2024 + i + term,
    granted,
  })),
  wishes: wishes.map(([price, duration, priority, first, room]) => ({
    price,
    duration,
    priority,
    earliest: 2026 + first,
    latest: 2026 + first + room,
  })),
}));

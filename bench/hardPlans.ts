import type { PlanInput } from '../src/domain/plan/input';

/** A plan of 8 courses in the 12 school years from 2026. */
interface HardPlan {
  /** The lots of the school years 2024 to 2038: cents, and how many years they can pay later and earlier. */
  readonly granted: readonly number[];
  readonly terms: readonly number[];
  readonly advances: readonly number[];
  /** Per wish: cents, school years, priority, first start year counted from 2026, and how much later it may start. */
  readonly prices: readonly number[];
  readonly durations: readonly number[];
  readonly priorities: readonly (1 | 2 | 3)[];
  readonly first: readonly number[];
  readonly room: readonly number[];
  /** Per wish the one it waits for. */
  readonly after?: readonly (number | null)[];
  /** Hours that bind, in hundredths: granted each year, usable so many years more, and asked per wish each year. */
  readonly hours?: { readonly granted: number; readonly term: number; readonly asked: readonly number[] };
}

const FOUND: readonly HardPlan[] = [
  {
    granted: [
      55738, 55738, 55738, 55738, 45775, 55738, 55738, 79689, 94399, 55738, 143355, 55738, 99846, 55738,
      55738,
    ],
    terms: [6, 9, 3, 8, 9, 6, 8, 1, 3, 3, 0, 8, 2, 8, 8],
    advances: [0, 2, 0, 3, 0, 0, 2, 1, 3, 3, 3, 2, 0, 0, 0],
    prices: [315097, 162573, 109787, 67045, 95003, 148010, 71177, 122851],
    durations: [1, 3, 5, 5, 3, 2, 4, 6],
    priorities: [1, 1, 2, 2, 2, 2, 2, 2],
    first: [0, 0, 0, 0, 1, 0, 0, 0],
    room: [12, 7, 12, 11, 10, 9, 12, 5],
  },
  {
    granted: [
      83752, 83752, 98825, 83752, 83752, 83752, 83752, 83752, 83752, 83752, 83752, 100030, 83752, 113973,
      83752,
    ],
    terms: [6, 1, 6, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    advances: [0, 0, 0, 0, 0, 2, 1, 0, 1, 1, 2, 0, 0, 0, 0],
    prices: [188831, 101163, 180109, 48207, 209557, 156996, 213967, 48137],
    durations: [6, 5, 5, 6, 1, 6, 1, 5],
    priorities: [2, 2, 1, 2, 2, 2, 2, 3],
    first: [0, 0, 0, 0, 3, 0, 0, 0],
    room: [10, 12, 12, 12, 5, 9, 11, 3],
  },
  {
    granted: [
      48863, 48863, 23514, 48863, 48863, 48863, 28759, 48863, 48863, 48863, 48863, 48863, 119671, 23714,
      48863,
    ],
    terms: [8, 8, 8, 8, 1, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
    advances: [0, 0, 3, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    prices: [91473, 60206, 281696, 56155, 145800, 50602, 61632, 116787],
    durations: [4, 4, 5, 6, 2, 5, 4, 1],
    priorities: [2, 3, 2, 2, 2, 2, 2, 2],
    first: [0, 0, 6, 0, 0, 0, 0, 0],
    room: [12, 12, 12, 12, 3, 12, 12, 12],
  },
  {
    granted: [
      83752, 83752, 98825, 83752, 83752, 83752, 83752, 83752, 83752, 83752, 83752, 100030, 83752, 113973,
      83752,
    ],
    terms: [6, 1, 6, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    advances: [0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0],
    prices: [188831, 101163, 180109, 48207, 209557, 156996, 213967, 48137],
    durations: [6, 5, 3, 4, 1, 6, 1, 5],
    priorities: [2, 2, 1, 2, 2, 2, 2, 3],
    first: [0, 0, 0, 0, 3, 0, 0, 0],
    room: [10, 12, 12, 12, 5, 12, 11, 3],
  },
  {
    granted: [
      381921, 63249, 63697, 63826, 64089, 67005, 66999, 95683, 66803, 64172, 63657, 64977, 64510, 65159,
      66093,
    ],
    terms: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    advances: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0],
    prices: [78540, 78849, 81308, 77719, 79833, 73301, 79888, 76939],
    durations: [4, 4, 5, 5, 5, 5, 5, 6],
    priorities: [2, 2, 2, 1, 2, 2, 2, 3],
    first: [0, 0, 0, 3, 0, 0, 0, 0],
    room: [12, 12, 12, 11, 12, 12, 12, 12],
  },
  {
    granted: [
      141908, 76142, 72890, 97058, 75032, 77716, 77567, 77681, 76166, 75069, 76974, 77493, 75820, 77514,
      76436,
    ],
    terms: [0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 4, 0, 0, 0],
    advances: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0],
    prices: [30117, 137210, 154877, 112627, 112683, 37963, 29369, 48689],
    durations: [2, 1, 6, 1, 5, 5, 5, 4],
    priorities: [2, 3, 3, 2, 2, 2, 3, 2],
    first: [0, 0, 0, 2, 0, 0, 0, 0],
    room: [12, 12, 12, 12, 12, 8, 11, 12],
  },
  {
    granted: [
      51685, 64877, 23565, 46319, 51329, 49958, 30496, 49255, 49727, 46144, 46677, 49329, 115735, 22489,
      87261,
    ],
    terms: [8, 8, 4, 11, 1, 8, 4, 1, 8, 5, 9, 10, 8, 8, 8],
    advances: [0, 0, 3, 3, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    prices: [91473, 59744, 280617, 57322, 126317, 48950, 61632, 114967],
    durations: [4, 4, 4, 3, 2, 5, 4, 1],
    priorities: [2, 2, 2, 2, 2, 2, 2, 2],
    first: [0, 0, 6, 1, 0, 0, 0, 0],
    room: [9, 11, 9, 12, 11, 12, 12, 10],
  },
  {
    granted: [
      49383, 29978, 120958, 28936, 27909, 30025, 30599, 28632, 28897, 132243, 30488, 27637, 31331, 28700,
      29547,
    ],
    terms: [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 6, 9],
    advances: [1, 0, 0, 0, 0, 1, 2, 1, 0, 0, 0, 1, 0, 0, 0],
    prices: [43817, 44488, 45370, 47052, 45455, 43226, 44665, 32645],
    durations: [3, 5, 4, 2, 3, 5, 4, 3],
    priorities: [1, 2, 1, 2, 1, 2, 2, 3],
    first: [0, 3, 0, 0, 0, 0, 0, 1],
    room: [12, 7, 10, 12, 10, 12, 12, 12],
    after: [null, null, null, null, null, null, null, null],
  },
  {
    granted: [
      270411, 51694, 51694, 51694, 51694, 51694, 51694, 107917, 51694, 51694, 51694, 51694, 20251, 22329,
      51694,
    ],
    terms: [10, 10, 10, 10, 10, 10, 5, 10, 10, 10, 10, 10, 10, 10, 10],
    advances: [3, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0],
    prices: [56891, 53661, 54482, 65061, 54164, 55397, 55783, 52927],
    durations: [3, 2, 5, 2, 5, 2, 4, 5],
    priorities: [3, 2, 1, 2, 2, 3, 1, 2],
    first: [0, 0, 0, 0, 0, 0, 0, 0],
    room: [12, 12, 7, 12, 12, 12, 12, 12],
    hours: { granted: 5703, term: 2, asked: [4402, 1705, 4360, 5561, 959, 2554, 2634, 2330] },
  },
  {
    granted: [
      142340, 44384, 65848, 65848, 65848, 65848, 65848, 65848, 65848, 65848, 65848, 65848, 65848, 65848,
      65848,
    ],
    terms: [7, 11, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7],
    advances: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    prices: [65160, 65556, 64478, 64321, 61806, 61427, 60507, 63732],
    durations: [3, 5, 3, 1, 3, 3, 5, 5],
    priorities: [2, 3, 2, 2, 2, 3, 2, 2],
    first: [0, 0, 0, 0, 0, 0, 0, 0],
    room: [12, 12, 12, 12, 12, 12, 12, 12],
    hours: { granted: 5240, term: 2, asked: [5226, 4723, 2415, 2536, 642, 4683, 1710, 90] },
  },
];

/**
 * The hardest plans of 8 courses in 12 years that searches for hard ones have found: they changed prices, durations,
 * priorities, windows, prerequisites, hours, budgets, opening lots, saving terms and advances for as long as that made
 * the planner take more steps.
 */
export const HARD_PLANS: readonly PlanInput[] = FOUND.map((found) => ({
  from: 2026,
  years: 12,
  lots: found.granted.map((granted, i) => ({
    year: 2024 + i,
    firstUsable: 2024 + i - found.advances[i],
    lastUsable: 2024 + i + found.terms[i],
    granted,
  })),
  wishes: found.prices.map((price, i) => ({
    price,
    duration: found.durations[i],
    priority: found.priorities[i],
    earliest: 2026 + found.first[i],
    latest: 2026 + found.first[i] + found.room[i],
    after: found.after?.[i] ?? null,
    hoursPerYear: found.hours?.asked[i] ?? 0,
  })),
  hours: found.hours && { lots: hoursLots(found.hours.granted, found.hours.term), binding: true },
}));

function hoursLots(granted: number, term: number) {
  return Array.from({ length: 15 }, (_, i) => 2024 + i).map((year) => ({
    year,
    firstUsable: year,
    lastUsable: year + term,
    granted,
  }));
}

import type { Cell } from '../../tables/values';
import { monthOf, monthsAfter, type Day } from '../../domain/calendar';

/** Conversations of some of the sample's people around `today`: held, planned, overdue; of the others nothing is known. */
export function sampleTalks(today: Day): Cell[][] {
  const ago = (months: number) => monthsAfter(today, -months);
  const thisMonth = monthOf(today);
  const nextMonth = monthOf(today, 1);
  const rows: Cell[][] = [
    [1001, ago(12), '', 'Spaarafspraak loopt; diploma verwacht'],
    [1002, ago(14), '', ''],
    [1003, ago(5), '', 'Wil een opleiding naast het werk'],
    [1005, ago(11), thisMonth.last, 'Offerte netwerkbeheer meenemen'],
    [1006, ago(12), '', ''],
    [1009, ago(3), '', ''],
    [1010, ago(11), nextMonth.first + 13, ''],
    [1014, ago(8), monthsAfter(today, 4), 'Professionaliseringsplan'],
    [1016, ago(6), '', ''],
    [1022, ago(11), nextMonth.first + 6, 'Vraagt naar bijscholing'],
  ];
  const plans = samplePlans(ago);
  return rows.map((row) => [...row, ...(plans.get(Number(row[0])) ?? NO_PLAN)]);
}

const NO_PLAN: readonly Cell[] = ['', '', '', '', ''];

/** Personal plans of some of them: two that hold, and one that is too old. */
function samplePlans(ago: (months: number) => Day): ReadonlyMap<number, readonly Cell[]> {
  return new Map([
    [
      1001,
      [
        ago(12),
        'Mbo-opleiding Onderwijsassistent, naast het werk',
        'Doorgroeien naar onderwijsassistent',
        'Meer ondersteuning in de klas',
        'Les op vrijdag; rooster daarop aangepast',
      ],
    ],
    [
      1003,
      [
        ago(75),
        'Excel voor de schooladministratie',
        'Zelfstandig de administratie voeren',
        'Minder werk dat dubbel wordt gedaan',
        'Twee middagen onder werktijd',
      ],
    ],
    [
      1014,
      [
        ago(8),
        'Lerarenopleiding tweedegraads (deeltijd)',
        'Leraar worden',
        'Een eigen kandidaat voor een vacature',
        'Studiedag op woensdag; 43 uur extra per schooljaar',
      ],
    ],
  ]);
}

import { schoolYearText as year } from '../../tables/values';
import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosOnLine as euros, payerNl } from '../format/nl';
import { translated } from '../translated';

/** Dutch texts of what writing a plan would change. */
export const planChangesNl = translated('planChanges', {
  preview: 'Dit verandert in Plan',
  added: (count: number) => (count === 1 ? '1 rij erbij' : `${count} rijen erbij`),
  changed: (count: number) => (count === 1 ? '1 rij verandert' : `${count} rijen veranderen`),
  removed: (count: number) => (count === 1 ? '1 rij weg' : `${count} rijen weg`),
  same: (count: number) => (count === 1 ? '1 rij blijft gelijk' : `${count} rijen blijven gelijk`),
  nothing: 'Plan klopt al: er hoeft niets te veranderen.',
  emptyPlan: 'Er is niets te schrijven: geen enkele wens is gepland of komt tekort.',
  kinds: { added: 'Erbij', changed: 'Verandert', removed: 'Weg' },
  row: (p: {
    course: string;
    schoolYear: SchoolYear;
    lotYear: SchoolYear | null;
    source: string | null;
    amount: Cents;
    shortfall: Cents;
  }) => {
    const what = `${p.course}, ${year(p.schoolYear)}`;
    if (p.lotYear !== null) return `${what}: ${euros(p.amount)} uit ${year(p.lotYear)}`;
    return p.source === null
      ? `${what}: ${euros(p.shortfall)} tekort`
      : `${what}: ${euros(p.amount)} van ${payerNl(p.source)}`;
  },
  before: (p: { amount: Cents; shortfall: Cents }) => `was ${euros(p.amount === 0 ? p.shortfall : p.amount)}`,
  confirm: 'Schrijf naar Plan',
  unsaved: (course: string) => `Wat u bij ${course} probeert, is nog niet opgeslagen in Wensen.`,
  unsavedPrice: (p: { course: string; price: Cents }) =>
    `De prijs van ${p.course}, ${euros(p.price)}, is nog niet opgeslagen in Wensen.`,
  saveToo: 'Sla ook op',
});

export type PlanChangesTexts = typeof planChangesNl;

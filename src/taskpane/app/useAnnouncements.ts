import { useEffect, useRef } from 'react';
import type { Day } from '../../domain/calendar';
import type { Employee, SchoolReading } from '../../school/school';
import { screenTexts } from '../../texts/spoken';
import { usePane } from '../ui/context';
import { TYPING_PAUSE_MS } from '../ui/useTold';
import { personMoney } from '../../school/budget/personMoney';
import type { Drafts } from '../../school/plan/triedWishes';
import { nameOrNumber } from '../../tables/nameOrNumber';

/** Tells a screen reader who is shown now, and the new answer when something is tried out. */
export function useAnnouncements(
  employee: Employee | null,
  day: Day | null,
  reading: SchoolReading | null,
  drafts: Drafts | undefined,
): void {
  const { t, language, announce } = usePane();
  const announced = useRef<{ key: string | null; drafts: Drafts | undefined }>({ key: null, drafts });
  useEffect(() => {
    const before = announced.current;
    if (!employee || day === null) {
      announced.current = { key: null, drafts };
      return undefined;
    }
    if (before.key !== employee.key) {
      announced.current = { key: employee.key, drafts };
      const result = personMoney(employee, day);
      const usable = result.kind === 'money' ? t.euros(result.money.pot.usable) : null;
      announce(t.person.shown(nameOrNumber(employee), usable));
      return undefined;
    }
    if (before.drafts === drafts) return undefined;
    // A fresh reading of the workbook in the pause starts it again: what was typed is still to be told.
    let stale = false;
    const tell = async () => {
      // Loaded already, as the answer that is told stands on the screen.
      const [{ personPlan }, { triedWishes }, { wishesNl }] = await Promise.all([
        import(/* webpackChunkName: "plan" */ '../../school/plan/wishPlan'),
        import(/* webpackChunkName: "plan" */ '../../school/plan/triedWishes'),
        import(/* webpackChunkName: "plan" */ '../../texts/nl/wishes'),
      ]);
      if (stale) return;
      announced.current = { key: employee.key, drafts };
      if (!reading?.school) return;
      const { courses, settings } = reading.school;
      const tried = triedWishes(employee, drafts, { raw: reading.raw, courses, decimal: t.decimalSign });
      const plan = personPlan(employee, day, settings, tried);
      if (plan?.kind !== 'plan') return;
      const count = (kind: string) => plan.view.wishes.filter(({ answer }) => answer.kind === kind).length;
      const texts = screenTexts(language, wishesNl);
      announce(texts.changedAnswer(count('planned'), count('notAffordable')));
    };
    const timer = setTimeout(() => void tell(), TYPING_PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [employee, day, reading, drafts, t, language, announce]);
}

import type { PersonDate } from '../../school/dates/personDates';
import type { SignalTexts } from '../../texts/nl/signals';
import type { YearDatesTexts } from '../../texts/nl/yearDates';

/** Further facts about one employee on a day; "" for none. */
export function dateDetail(one: PersonDate, t: YearDatesTexts, signalTexts: SignalTexts): string {
  switch (one.kind) {
    case 'contractDecision':
    case 'contractNotice':
      return t.lastDay(one.end);
    case 'personalPlan':
      return t.handedIn(one.handedIn);
    case 'agreement':
      return signalTexts.sentences.agreement({ agreement: one, day: one.day, ended: false });
    case 'lapses':
    case 'lapsesWithoutPlan':
      return t.amount(one.amount);
    case 'extraHours':
      return t.fte(one.fte);
    case 'contractEnd':
    case 'talk':
    case 'evc':
      return '';
  }
}

import type { StatementTexts } from '../../texts/nl/statement';
import type { Statement } from './statement';
import { shortened } from '../shortened';
import { questionsText } from './statementPaper';

/** The statement in a few sentences, to copy into a message. */
export function statementMessage(statement: Statement, t: StatementTexts): string {
  const { employee, schoolName } = statement;
  return [
    t.message.dear(shortened(employee.name)),
    moneySentences(statement, t).join(' '),
    `${t.questions.heading} ${questionsText(statement, t)}`,
    t.message.regards(shortened(schoolName)),
  ].join('\n\n');
}

function moneySentences({ money, day, assumesNothingSpent }: Statement, t: StatementTexts): string[] {
  if (money === null) return [t.message.unknown];
  const { usable, committed, free, lapse, agreed, hasRight } = money;
  const next = agreed.at(0)?.next;
  return [
    ...(hasRight ? [] : [t.money.noRight]),
    ...(usable > 0 ? [t.message.usable({ usable, day })] : hasRight ? [t.money.nothing] : []),
    ...(usable > 0 && assumesNothingSpent ? [t.small.assumes] : []),
    ...(committed > 0 ? [t.message.free({ committed, free })] : []),
    ...(lapse.amount > 0 ? [t.message.lapse(lapse)] : []),
    ...(lapse.keepable > 0
      ? [t.message.keep({ amount: lapse.keepable, until: lapse.until, day: lapse.day })]
      : []),
    ...(next ? [t.agreed.next({ amount: next.left, year: next.dueIn })] : []),
  ];
}

import type { ShortPerson } from '../../../school/budget/shortAfterBooking';
import { pastExpensesNl } from '../../../texts/nl/pastExpenses';
import { Notice } from '../../ui/Notice';
import { Part } from '../../ui/Part';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { useFormStyles } from '../../ui/formStyles';
import { useListStyles } from '../../ui/listStyles';
import type { UnderstoodExpenses } from './pastExpenses';

/** More rows than this are not read by anybody; the first ones are to be mended first. */
const MOST_PROBLEMS = 100;
const NAMED = 20;

/** What the list comes to, what was assumed, what cannot be booked, and who would come short. */
export function UnderstoodPart({ understood }: { readonly understood: UnderstoodExpenses }) {
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(pastExpensesNl);
  const { reading, short, totals } = understood;
  const { problems, remarks } = reading;
  return (
    <Part title={texts.understood}>
      <p className={form.whole} role="status">
        {texts.total(totals)}{' '}
        {totals.byPayer.size > 1 &&
          `${[...totals.byPayer].map(([payer, cents]) => texts.byPayer(payer, cents)).join(', ')}.`}
      </p>
      <ul className={lists.s}>
        {remarks.map((remark) => (
          <li key={remark.code} className={form.hint}>
            {texts.remark[remark.code](remark as never)}
          </li>
        ))}
      </ul>
      <ShortPeople people={short} />
      {problems.length === 0 ? (
        <p className={form.whole}>{texts.noProblems}</p>
      ) : (
        <>
          <h3 className={form.title}>{texts.problems(problems.length)}</h3>
          <ul className={lists.s}>
            {problems.slice(0, MOST_PROBLEMS).map((problem) => (
              <li key={problem.row} className={form.whole}>
                {texts.problem(problem)}
              </li>
            ))}
          </ul>
          {problems.length > MOST_PROBLEMS && (
            <p className={form.whole}>{texts.more(problems.length - MOST_PROBLEMS)}</p>
          )}
        </>
      )}
    </Part>
  );
}

/** Who would come short, by how much, and of whom no balance would be left. */
function ShortPeople({ people }: { readonly people: readonly ShortPerson[] }) {
  const problemText = useProblemText();
  const texts = useTexts(pastExpensesNl);
  const nameOf = ({ name, number }: ShortPerson['employee']) => name || String(number);
  const short = people.flatMap((one) =>
    'short' in one ? [texts.shortOf(nameOf(one.employee), one.short)] : [],
  );
  const blocked = people.flatMap((one) =>
    'problem' in one ? [texts.blockedOf(nameOf(one.employee), problemText(one.problem))] : [],
  );
  return (
    <>
      {short.length > 0 && (
        <Notice
          intent="warning"
          what={`${texts.short(short.length)}: ${firstOf(short, ', ')}.`}
          fix={texts.shortFix}
        />
      )}
      {blocked.length > 0 && (
        <Notice intent="warning" what={`${texts.blocked(blocked.length)}:`} fix={firstOf(blocked, ' ')} />
      )}
    </>
  );
}

function firstOf(lines: readonly string[], between: string): string {
  return `${lines.slice(0, NAMED).join(between)}${lines.length > NAMED ? `${between}…` : ''}`;
}

import type { ShortPerson } from '../../../school/budget/shortAfterBooking';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { pastExpensesNl } from '../../../texts/nl/pastExpenses';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../../ui/context';
import type { UnderstoodExpenses } from './pastExpenses';
import { BlockedPeople, firstOf, UnderstoodPart } from './UnderstoodPart';

/** What the list comes to, by who pays, and who would come short. */
export function UnderstoodExpensesPart({ understood }: { readonly understood: UnderstoodExpenses }) {
  const texts = useTexts(pastExpensesNl);
  const { reading, short, totals } = understood;
  const payers = [...totals.byPayer].map(([payer, cents]) => texts.byPayer(payer, cents));
  return (
    <UnderstoodPart
      total={payers.length > 1 ? `${texts.total(totals)} ${payers.join(', ')}.` : texts.total(totals)}
      reading={reading}
      texts={texts}
    >
      <ShortPeople people={short} />
    </UnderstoodPart>
  );
}

/** Who would come short, by how much, and of whom no balance would be left. */
function ShortPeople({ people }: { readonly people: readonly ShortPerson[] }) {
  const texts = useTexts(pastExpensesNl);
  const short = people.flatMap((one) =>
    'short' in one ? [texts.shortOf(nameOrNumber(one.employee), one.short)] : [],
  );
  const blocked = people.flatMap((one) => ('problem' in one ? [one] : []));
  return (
    <>
      {short.length > 0 && (
        <Notice
          intent="warning"
          what={`${texts.short(short.length)}: ${firstOf(short, ', ')}.`}
          fix={texts.shortFix}
        />
      )}
      <BlockedPeople people={blocked} what={texts.blocked(blocked.length)} />
    </>
  );
}

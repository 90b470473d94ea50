import { nameOrNumber } from '../../../tables/nameOrNumber';
import { openingBalancesNl } from '../../../texts/nl/openingBalances';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { UnderstoodOpenings } from './openingBalances';
import { BlockedPeople, UnderstoodPart } from './UnderstoodPart';

/** More names than this are not read. */
const NAMED = 8;

/** What the list comes to, and what people would have by it. */
export function UnderstoodOpeningsPart({ understood }: { readonly understood: UnderstoodOpenings }) {
  const form = useFormStyles();
  const texts = useTexts(openingBalancesNl);
  const { reading, effect, totals } = understood;
  const { blocked, lapsed } = effect;
  return (
    <UnderstoodPart total={texts.total(totals)} reading={reading} texts={texts}>
      {effect.people > 0 && <p className={form.whole}>{texts.effect(effect)}</p>}
      {lapsed.length > 0 && (
        <Notice
          intent="warning"
          what={texts.lapsed(
            [...lapsed.slice(0, NAMED).map(nameOrNumber), ...(lapsed.length > NAMED ? ['…'] : [])],
            lapsed.length,
          )}
        />
      )}
      <BlockedPeople people={blocked} what={texts.blocked(blocked.length)} />
    </UnderstoodPart>
  );
}

import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { WishesView } from '../../../school/plan/wishPlan';
import { wishesNl } from '../../../texts/nl/wishes';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { useListStyles } from '../../ui/listStyles';
import type { SectionProps } from '../../ui/section';
import { useDragOrder } from './useDragOrder';
import type { ShownWish, WishCardActions } from './shownWish';
import { WishCard } from './WishCard';
import { usePlainStyles } from '../../ui/plainStyles';

/** The wish of which the form is open. */
export interface OpenForm {
  readonly id: string;
  readonly takesFocus: boolean;
}

interface Props {
  readonly section: SectionProps;
  readonly actions: WishCardActions;
  readonly wishes: readonly ShownWish[];
  readonly open: OpenForm | null;
}

/** The wishes in order, each with its answer. */
export function WishList({
  section,
  actions,
  wishes,
  open,
  plan,
}: Props & { readonly plan: WishesView | null }) {
  const plain = usePlainStyles();
  const lists = useListStyles();
  const texts = useTexts(wishesNl);
  const { writes } = actions;
  const move = (from: number, to: number) =>
    writes.move(
      wishes.map(({ original }) => original),
      from,
      to,
    );
  const drag = useDragOrder(wishes.length, move);
  if (wishes.length === 0) return null;
  return (
    <>
      {plan && <p className={plain.hint}>{texts.intro(plan.from, plan.from + plan.years - 1)}</p>}
      {wishes.length > 1 && <p className={plain.hint}>{texts.order}</p>}
      <ul className={lists.s}>
        {wishes.map((shown, index) => (
          <li key={shown.original.id} {...drag.item(index)}>
            <WishCard
              {...{ section, shown, plan, ...actions }}
              form={open?.id === shown.original.id ? open : null}
              place={{
                index,
                count: wishes.length,
                drag,
                busy: writes.action.busy,
                move: (to) => move(index, to),
              }}
            />
          </li>
        ))}
      </ul>
      {plan && !plan.proven && <p className={plain.hint}>{texts.notProven}</p>}
    </>
  );
}

/** What is no wish any more, opened when it is asked for. */
export function OtherWishes({ section, actions, wishes, open }: Props) {
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(wishesNl);
  const [shows, setShows] = useState(false);
  return (
    <>
      <Button
        className={form.start}
        size="small"
        appearance="subtle"
        icon={shows ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={shows}
        onClick={() => setShows(!shows)}
      >
        {texts.elsewhere(wishes.length)}
      </Button>
      {shows && (
        <ul className={lists.s}>
          {wishes.map((shown) => (
            <li key={shown.original.id}>
              <WishCard
                {...{ section, shown, ...actions }}
                form={open?.id === shown.original.id ? open : null}
                plan={null}
                place={null}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

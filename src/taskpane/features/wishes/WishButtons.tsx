import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { baseCao } from '../../../school/read/ownRules';
import type { Wish } from '../../../school/school';
import type { WishesView } from '../../../school/plan/wishPlan';
import { wishesNl } from '../../../texts/nl/wishes';
import { useTexts } from '../../ui/context';
import { lazyPart } from '../../ui/lazyPart';
import type { SectionProps } from '../../ui/section';
import type { ShownWish } from './shownWish';

const agreePanel = lazyPart(
  async () => (await import(/* webpackChunkName: "agree" */ './AgreePanel')).default,
);

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  edit: { flexShrink: 0, minWidth: 'auto', marginLeft: 'auto' },
});

interface Props {
  readonly section: SectionProps;
  readonly plan: WishesView | null;
  readonly shown: ShownWish;
  /** The button that opens the form, which gets the focus back. */
  readonly change: RefObject<HTMLButtonElement | null>;
  readonly editing: boolean;
  readonly edit: (wish: Wish | null) => void;
  /** What stands beside the buttons. */
  readonly children: ReactNode;
}

/** Agreeing on a wish that is planned, and opening its form. */
export function WishButtons({ section, plan, shown, change, editing, edit, children }: Props) {
  const styles = useStyles();
  const texts = useTexts(wishesNl);
  const [agreeing, setAgreeing] = useState(false);
  const agree = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setAgreeing(false);
    agree.current?.focus();
  };
  const { wish, original, answer } = shown;
  const { employee, access } = section;
  return (
    <>
      <div className={styles.row}>
        {children}
        {answer?.kind === 'planned' && (
          <Button
            ref={agree}
            className={styles.edit}
            size="small"
            aria-label={texts.agreeOf(wish.course)}
            aria-expanded={agreeing}
            onClick={() => setAgreeing(!agreeing)}
          >
            {texts.agree}
          </Button>
        )}
        <Button
          ref={change}
          className={styles.edit}
          size="small"
          appearance="subtle"
          icon={<Edit16Regular />}
          aria-label={texts.changeOf(original.course)}
          aria-expanded={editing}
          onClick={() => edit(editing ? null : original)}
        >
          {texts.change}
        </Button>
      </div>
      {agreeing && plan && (
        <agreePanel.Part
          employee={employee}
          plan={plan}
          wishId={wish.id}
          cao={baseCao(section.reading)}
          access={access}
          cancel={cancel}
        />
      )}
    </>
  );
}

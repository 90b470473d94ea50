import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SchoolYear } from '../../../domain/calendar';
import { wishEditorNl } from '../../../texts/nl/wishEditor';
import { useTexts } from '../../ui/context';
import type { WishDraft } from '../../../school/plan/wishDraft';
import type { WishView } from '../../../school/plan/wishPlan';
import { useAction } from '../../ui/useAction';
import { AmountField } from '../../ui/AmountField';
import type { WishActions } from './wishActions';
import { PriorityField, StartYearField } from './WishFields';
import { Refused } from '../../ui/Refused';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  wide: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  whole: { gridColumn: '1 / -1', minWidth: 0 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly view: WishView;
  /** School years to choose from. */
  readonly years: readonly SchoolYear[];
  readonly actions: WishActions;
}

/** Try another price, earliest year or priority; the answer follows at once, the workbook does not. */
export default function WishEditor({ view, years, actions }: Props) {
  const styles = useStyles();
  const texts = useTexts(wishEditorNl, 'wishEditor');
  const { wish, original, changed, unreadPrice } = view;
  const [resets, setResets] = useState(0);
  const first = useRef<HTMLDivElement>(null);
  const change = (draft: WishDraft) => actions.change(original, draft);
  const changePrice = (price: number | null | undefined, typed: string) => {
    const readable = typeof price === 'number' || (price === null && original.price === null);
    change({ price: price ?? undefined, unreadPrice: readable ? undefined : typed });
  };
  const reset = () => {
    actions.reset(original);
    // What was typed goes away too, also where it could not be read.
    setResets(resets + 1);
    // The button goes away with the changes.
    first.current?.querySelector('input')?.focus();
  };
  return (
    <div className={styles.form} role="group" aria-label={texts.editing(wish.course)}>
      <div ref={first} className={styles.whole}>
        <AmountField
          key={resets}
          label={texts.price}
          value={wish.price ?? original.price}
          unread={unreadPrice}
          required={original.price !== null}
          change={changePrice}
        />
      </div>
      <StartYearField
        label={texts.earliest}
        any={texts.asSoonAs}
        years={years}
        value={wish.earliest}
        change={(earliest) => change({ earliest })}
      />
      <PriorityField
        label={texts.priority}
        value={wish.priority}
        change={(priority) => change({ priority })}
      />
      <div className={styles.wide}>
        <span className={styles.note}>{texts.tryOut}</span>
        {changed && <SaveOrReset view={view} save={() => actions.save(original)} reset={reset} />}
        {unreadPrice !== undefined && <span className={styles.note}>{texts.unread}</span>}
      </div>
    </div>
  );
}

interface SaveProps {
  readonly view: WishView;
  readonly save: () => Promise<void>;
  readonly reset: () => void;
}

/** Writes what is tried out to the workbook, or forgets it. */
function SaveOrReset({ view: { wish, unreadPrice }, save, reset }: SaveProps) {
  const texts = useTexts(wishEditorNl, 'wishEditor');
  const saving = useAction();
  return (
    <>
      <Button
        size="small"
        disabledFocusable={saving.busy || unreadPrice !== undefined}
        aria-label={texts.saveOf(wish.course)}
        onClick={() => saving.run(save)}
      >
        {texts.save}
      </Button>
      <Button size="small" appearance="subtle" aria-label={texts.resetOf(wish.course)} onClick={reset}>
        {texts.reset}
      </Button>
      <Refused action={saving} />
    </>
  );
}

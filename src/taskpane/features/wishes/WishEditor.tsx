import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SchoolYear } from '../../../domain/calendar';
import { wishEditorNl } from '../../../texts/nl/wishEditor';
import type { Priority } from '../../../school/school';
import { usePane, useTexts } from '../../ui/context';
import type { WishDraft } from '../../../school/plan/wishDraft';
import type { WishView } from '../../../school/plan/wishPlan';
import { useAction } from '../../ui/useAction';
import { AmountField } from '../../ui/AmountField';
import { Notice } from '../../ui/Notice';
import type { WishActions } from './wishActions';

const PRIORITIES: readonly Priority[] = [1, 2, 3];

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
  const { t } = usePane();
  const texts = useTexts(wishEditorNl, 'wishEditor');
  const { wish, original, changed, unreadPrice } = view;
  const saving = useAction();
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
  const choices = wish.earliest === null || years.includes(wish.earliest) ? years : [wish.earliest, ...years];
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
      <Field label={texts.earliest} size="small">
        <Select
          size="small"
          value={wish.earliest ?? ''}
          onChange={(_, { value }) => change({ earliest: value === '' ? null : Number(value) })}
        >
          <option value="">{texts.asSoonAs}</option>
          {choices.map((year) => (
            <option key={year} value={year}>
              {t.year(year)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.priority} size="small">
        <Select
          size="small"
          value={wish.priority}
          onChange={(_, { value }) => change({ priority: Number(value) as Priority })}
        >
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {t.wish.priorities[priority]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.wide}>
        <span className={styles.note}>{texts.tryOut}</span>
        {changed && (
          <>
            <Button
              size="small"
              disabledFocusable={saving.busy || unreadPrice !== undefined}
              aria-label={texts.saveOf(wish.course)}
              onClick={() => saving.run(() => actions.save(original))}
            >
              {texts.save}
            </Button>
            <Button size="small" appearance="subtle" aria-label={texts.resetOf(wish.course)} onClick={reset}>
              {texts.reset}
            </Button>
          </>
        )}
        {unreadPrice !== undefined && <span className={styles.note}>{texts.unread}</span>}
        {saving.refused && <Notice intent="error" what={saving.refused.what} fix={saving.refused.fix} />}
      </div>
    </div>
  );
}

import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { SchoolYear } from '../../domain/calendar';
import type { Priority } from '../../workbook';
import { usePane } from '../context';
import type { WishDraft } from '../state/store';
import type { WishView } from '../state/wishes';
import { useAction } from '../useAction';
import { AmountField } from './AmountField';
import { Notice } from './Notice';
import type { WishActions } from '../wishActions';

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
export function WishEditor({ view, years, actions }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  const { wish, original, changed } = view;
  const saving = useAction();
  const first = useRef<HTMLDivElement>(null);
  const change = (draft: WishDraft) => actions.change(original, draft);
  const reset = () => {
    actions.reset(original);
    // The button goes away with the changes.
    first.current?.querySelector('input')?.focus();
  };
  const choices = wish.earliest === null || years.includes(wish.earliest) ? years : [wish.earliest, ...years];
  return (
    <div className={styles.form} role="group" aria-label={t.wish.editing(wish.course)}>
      <div ref={first} className={styles.whole}>
        <AmountField label={t.wish.price} value={wish.price} change={(price) => change({ price })} />
      </div>
      <Field label={t.wish.earliest} size="small">
        <Select
          size="small"
          value={wish.earliest ?? ''}
          onChange={(_, { value }) => change({ earliest: value === '' ? null : Number(value) })}
        >
          <option value="">{t.wish.assoonas}</option>
          {choices.map((year) => (
            <option key={year} value={year}>
              {t.year(year)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.wish.priority} size="small">
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
        <span className={styles.note}>{t.wish.tryOut}</span>
        {changed && (
          <>
            <Button
              size="small"
              disabledFocusable={saving.busy}
              aria-label={t.wish.saveOf(wish.course)}
              onClick={() => saving.run(() => actions.save(original))}
            >
              {t.wish.save}
            </Button>
            <Button size="small" appearance="subtle" aria-label={t.wish.resetOf(wish.course)} onClick={reset}>
              {t.wish.reset}
            </Button>
          </>
        )}
        {saving.refused && <Notice intent="error" what={saving.refused.what} fix={saving.refused.fix} />}
      </div>
    </div>
  );
}

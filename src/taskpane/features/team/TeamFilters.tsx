import { Button, Field, Input, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { Filter16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { SignalTexts } from '../../../texts/nl/signals';
import type { TeamTexts } from '../../../texts/nl/team';
import { SIGNAL_KINDS } from '../../../school/signals/signals';
import { SORT_KEYS, type TeamView } from '../../../school/signals/teamList';

const useStyles = makeStyles({
  search: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-end' },
  text: { flexGrow: 1, minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
  // The names of functions can be longer than the pane is wide.
  choice: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  toggle: { minWidth: 'auto', flexShrink: 0 },
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  whole: { gridColumn: '1 / -1' },
});

interface Props {
  readonly view: TeamView;
  readonly change: (change: Partial<TeamView>) => void;
  readonly functions: readonly string[];
  readonly groups: readonly string[];
  readonly texts: TeamTexts;
  readonly signalTexts: SignalTexts;
}

/** Whom to see and in which order: the search box always, the rest when asked for. */
export function TeamFilters({ view, change, functions, groups, texts, signalTexts }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const kinds = SIGNAL_KINDS.map((kind) => [kind, signalTexts.kinds[kind]] as const);
  const named = (names: readonly string[]) => names.map((name) => [name, name] as const);
  const sorts = SORT_KEYS.map((sort) => [sort, texts.sorts[sort]] as const);
  return (
    <>
      <div className={styles.search}>
        <Field className={styles.text} size="small">
          <Input
            className={styles.input}
            size="small"
            type="search"
            aria-label={texts.searchLabel}
            placeholder={texts.search}
            value={view.text}
            onChange={(_, { value }) => change({ text: value })}
          />
        </Field>
        <Button
          className={styles.toggle}
          size="small"
          icon={<Filter16Regular />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {texts.filters}
        </Button>
      </div>
      {open && (
        <div id={id} className={styles.form} role="group" aria-label={texts.filters}>
          <Choice label={texts.sort} value={view.sort} options={sorts} change={(sort) => change({ sort })} />
          <Choice
            label={texts.kind}
            value={view.kind}
            all={texts.all}
            options={kinds}
            change={(kind) => change({ kind })}
          />
          <Choice
            label={texts.function}
            value={view.functionName}
            all={texts.all}
            options={named(functions)}
            change={(functionName) => change({ functionName })}
          />
          {groups.length > 0 && (
            <Choice
              label={texts.group}
              value={view.group}
              all={texts.all}
              options={named(groups)}
              change={(group) => change({ group })}
            />
          )}
          <Switch
            className={styles.whole}
            label={texts.descending}
            checked={view.descending}
            onChange={(_, { checked }) => change({ descending: checked })}
          />
        </div>
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** What choosing nothing is called; absent where something must be chosen. */
  readonly all?: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly change: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, all, options, change }: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.choice}>
      <Select size="small" value={value} onChange={(_, chosen) => change(chosen.value as Value)}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

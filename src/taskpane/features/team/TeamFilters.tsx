import { Button, Field, Input, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { useId, useState } from 'react';
import { SIGNAL_KINDS } from '../../../school/signals/signals';
import { SORT_KEYS, type TeamView } from '../../../school/signals/teamList';
import type { Organisation } from '../../../school/organisation';
import { GroupSelect } from '../../ui/GroupSelect';
import { HeadingsSelect } from '../../ui/HeadingsSelect';
import { SelectField } from '../../ui/SelectField';
import { usePlainStyles } from '../../ui/plainStyles';
import { useTexts } from '../../ui/context';
import { teamNl } from '../../../texts/nl/team';
import { signalsNl } from '../../../texts/nl/signals';

const useStyles = makeStyles({
  search: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-end' },
  text: { flexGrow: 1, minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  // The names of functions can be longer than the pane is wide.
  choice: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  toggle: { minWidth: 'auto', flexShrink: 0 },
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))',
    alignItems: 'end',
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
  readonly organisation: Organisation;
}

/** Whom to see and in which order: the search box always, the rest when asked for. */
export function TeamFilters(props: Props) {
  const { view, change } = props;
  const texts = useTexts(teamNl);
  const styles = useStyles();
  const plain = usePlainStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className={styles.search}>
        <Field className={styles.text} size="small">
          <Input
            className={plain.input}
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
          <FilterFields {...props} />
        </div>
      )}
    </>
  );
}

/** The order of the list, and whom it holds. */
function FilterFields({ view, change, functions, groups, organisation }: Props) {
  const texts = useTexts(teamNl);
  const signalTexts = useTexts(signalsNl);
  const styles = useStyles();
  const all = ['', texts.all] as const;
  const named = (names: readonly string[]) => [all, ...names.map((name) => [name, name] as const)];
  return (
    <>
      <SelectField
        className={styles.choice}
        label={texts.sort}
        value={view.sort}
        options={SORT_KEYS.map((sort) => [sort, texts.sorts[sort]] as const)}
        change={(sort) => change({ sort })}
      />
      <SelectField
        className={styles.choice}
        label={texts.kind}
        value={view.kind}
        options={[all, ...SIGNAL_KINDS.map((kind) => [kind, signalTexts.kinds[kind]] as const)]}
        change={(kind) => change({ kind })}
      />
      <SelectField
        className={styles.choice}
        label={texts.function}
        value={view.functionName}
        options={named(functions)}
        change={(functionName) => change({ functionName })}
      />
      {groups.length > 0 && (
        <SelectField
          className={styles.choice}
          label={texts.group}
          value={view.group}
          options={named(groups)}
          change={(group) => change({ group })}
        />
      )}
      <GroupSelect
        className={styles.choice}
        organisation={organisation}
        chosen={view.place}
        choose={(place) => change({ place })}
      />
      <HeadingsSelect
        className={styles.choice}
        organisation={organisation}
        headingsBy={view.headingsBy}
        putTogether={(headingsBy) => change({ headingsBy })}
      />
      <Switch
        className={styles.whole}
        label={texts.descending}
        checked={view.descending}
        onChange={(_, { checked }) => change({ descending: checked })}
      />
    </>
  );
}

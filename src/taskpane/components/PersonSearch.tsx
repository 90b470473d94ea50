import { Button, Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Employee } from '../../workbook';
import { usePane } from '../context';
import { findPeople, nameAndNumber } from '../state/search';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  box: { flexGrow: 1, minWidth: 0, '& input': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  list: { maxHeight: '60vh' },
});

interface Props {
  readonly employees: readonly Employee[];
  readonly current: Employee | null;
  readonly choose: (key: string) => void;
  readonly step: (direction: -1 | 1) => void;
}

/** Find a person by name or number, or go to the one before or after. */
export function PersonSearch({ employees, current, choose, step }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  // Null: nothing is being typed, and the box shows who is on screen.
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const found = useMemo(() => (open ? findPeople(employees, typed ?? '') : null), [employees, typed, open]);
  return (
    <div className={styles.bar} role="search">
      <Combobox
        className={styles.box}
        aria-label={t.search.label}
        placeholder={t.search.placeholder}
        value={typed ?? (current ? nameAndNumber(current) : '')}
        selectedOptions={current ? [current.key] : []}
        listbox={{ className: styles.list }}
        open={open}
        onOpenChange={(_, data) => {
          setOpen(data.open);
          if (!data.open) setTyped(null);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
        }}
        onOptionSelect={(_, data) => {
          setTyped(null);
          if (data.optionValue) choose(data.optionValue);
        }}
      >
        {found?.people.map((employee) => (
          <Option key={employee.key} value={employee.key} text={nameAndNumber(employee)}>
            {nameAndNumber(employee)}
          </Option>
        ))}
        {found?.people.length === 0 && (
          <Option key="" value="" text="" disabled>
            {t.search.nobody}
          </Option>
        )}
        {found && found.more > 0 && (
          <Option key="…" value="" text="" disabled>
            {t.search.more(found.more)}
          </Option>
        )}
      </Combobox>
      <Button
        appearance="subtle"
        icon={<ChevronUp20Regular />}
        aria-label={t.search.previous}
        title={t.search.previous}
        onClick={() => step(-1)}
      />
      <Button
        appearance="subtle"
        icon={<ChevronDown20Regular />}
        aria-label={t.search.next}
        title={t.search.next}
        onClick={() => step(1)}
      />
    </div>
  );
}

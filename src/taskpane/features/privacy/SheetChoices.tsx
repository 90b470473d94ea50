import { makeStyles } from '@fluentui/react-components';
import type { PersonalSheet } from '../../../workbook/sheets/personalSheets';
import { CheckField } from '../../ui/CheckField';
import { useTexts } from '../../ui/context';
import { privacyNl } from '../../../texts/nl/privacy';

const useStyles = makeStyles({
  container: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
});

interface Props {
  /** Those that only go when the reader says so. */
  readonly sheets: readonly PersonalSheet[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
}

/** Sheets that may tell of people, but are not surely ours as we made them: each is asked about. */
export function SheetChoices({ sheets, chosen, choose }: Props) {
  const styles = useStyles();
  const texts = useTexts(privacyNl);
  if (sheets.length === 0) return null;
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    choose(next);
  };
  return (
    <fieldset className={styles.container}>
      <legend className={styles.legend}>{texts.choose}</legend>
      {sheets.map(({ sheetId, name, kind }) => (
        <CheckField
          key={sheetId}
          label={texts.sheetOf[kind](name)}
          checked={chosen.has(sheetId)}
          change={(on) => toggle(sheetId, on)}
        />
      ))}
    </fieldset>
  );
}

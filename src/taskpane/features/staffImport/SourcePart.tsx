import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { otherSheets, readSheet, type SheetName } from '../../../workbook/read/readSheet';
import { Refused } from '../../ui/Refused';
import { FileChoice } from '../../ui/fileChoice/FileChoice';
import { useTexts } from '../../ui/context';
import { fileChoiceNl } from '../../../texts/nl/fileChoice';
import type { StaffSource } from './staffImport';
import { useAction } from '../../ui/useAction';
import { Part } from '../../ui/Part';
import { usePartStyles } from './partStyles';
import { useStaffTexts } from './useStaffTexts';
import { SelectField } from '../../ui/SelectField';
import { usePlainStyles } from '../../ui/plainStyles';

interface Props {
  readonly source: StaffSource | null;
  readonly choose: (source: StaffSource) => void;
}

/** Where the list is: a sheet of this workbook, or a file. */
export function SourcePart({ source, choose }: Props) {
  const styles = usePartStyles();
  const plain = usePlainStyles();
  const texts = useStaffTexts();
  const fileTexts = useTexts(fileChoiceNl);
  const action = useAction();
  const { sheets, look } = useSheets();
  const [chosen, setChosen] = useState(source?.sheet?.id ?? null);
  const sheet =
    sheets?.find(({ id }) => id === chosen) ?? sheets?.find(({ active }) => active) ?? sheets?.[0] ?? null;

  const read = (name: SheetName) =>
    action.run(async () => {
      const { cells, sheetId, sheetName, firstRow, firstColumn, hiddenRows } = await readSheet(name);
      choose({
        cells,
        name: sheetName,
        sheet: { id: sheetId, row: firstRow, column: firstColumn },
        hiddenRows,
        file: null,
      });
    });
  return (
    <Part title={texts.source.title}>
      {sheets !== null && sheet === null && <p className={plain.line}>{texts.source.noSheets}</p>}
      {sheets !== null && sheet !== null && (
        <SelectField
          className={plain.field}
          label={texts.source.sheet}
          value={sheet.id}
          options={sheets.map(({ id, name }) => [id, name])}
          change={setChosen}
        />
      )}
      <div className={styles.buttons}>
        {sheet !== null && (
          <Button
            appearance={source === null ? 'primary' : 'secondary'}
            disabledFocusable={action.busy}
            onClick={() => read(sheet)}
          >
            {texts.source.read}
          </Button>
        )}
        <Button appearance="subtle" size="small" onClick={look}>
          {texts.source.again}
        </Button>
      </div>
      {action.busy && <Spinner size="tiny" label={fileTexts.reading} />}
      <Refused action={action} />
      <FileChoice choose={(list) => choose({ ...list, sheet: null })} />
    </Part>
  );
}

/** The sheets that are not ours; null until they are known. */
function useSheets() {
  const [sheets, setSheets] = useState<readonly SheetName[] | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let there = true;
    otherSheets()
      .then((found) => there && setSheets(found))
      // Without the list of sheets a file can still be chosen, and looking again tells what is wrong.
      .catch(() => there && setSheets([]));
    return () => {
      there = false;
    };
  }, [turn]);
  return { sheets, look: () => setTurn((before) => before + 1) };
}

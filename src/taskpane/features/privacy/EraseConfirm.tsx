import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { erasePeople } from '../../../workbook/write/erasePeople';
import type { RowsPerTable, Whom } from '../../../school/personalTables';
import { placesOf, type Places } from '../../../workbook/read/placesOf';
import type { People } from '../../../school/peopleSought';
import { personalSheets, type PersonalSheet } from '../../../workbook/sheets/personalSheets';
import type { Pacing } from '../../../workbook/connection/sendSteps';
import { PacedProgress } from '../../ui/PacedProgress';
import { usePaced } from '../../ui/usePaced';
import { usePane, useTexts } from '../../ui/context';
import { useAction } from '../../ui/useAction';
import type { Erasure } from './ErasedResult';
import { PlacesList } from './PlacesList';
import { SheetChoices } from './SheetChoices';
import { Refused } from '../../ui/Refused';
import { usePlainStyles } from '../../ui/plainStyles';
import { focusOnce } from '../../ui/focus';
import { privacyNl } from '../../../texts/nl/privacy';
import type { ScreenProps } from '../../ui/screen';

interface Props extends Pick<ScreenProps, 'access' | 'memory'> {
  readonly whom: Whom;
  /** The same people, each by number and name. */
  readonly people: People;
  readonly rows: RowsPerTable;
  /** What the first button and the one that confirms say, and what stands in the log afterwards. */
  readonly act: string;
  readonly confirm: string;
  readonly what: string;
  /** Told when rows were erased, with the way back and what is still there. */
  readonly erased: (erasure: Erasure) => void;
}

/** What tells of people besides our tables. */
interface Found {
  readonly sheets: readonly PersonalSheet[];
  readonly places: Places;
}

/** Looking for what tells of people, and erasing it. */
function useErasing({ whom, people, what, access, memory, erased }: Props) {
  const texts = useTexts(privacyNl);
  const { announce } = usePane();
  const action = useAction();
  const paced = usePaced();
  /** What else tells of them; null until the first button asked for it. */
  const [found, setFound] = useState<Found | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const sheets = found && found.sheets.filter(({ sheetId, kind }) => kind === 'ours' || chosen.has(sheetId));
  const ask = () =>
    action.run(async () => {
      const there = await personalSheets(whom);
      const going = there.filter(({ kind }) => kind === 'ours');
      const except = going.map(({ sheetId }) => sheetId);
      setFound({ sheets: there, places: await placesOf({ people, except, before: true }) });
      setChosen(new Set());
      announce([texts.sure, texts.sheets(going.length)].join(' '));
    });
  const eraseFound = async (pacing: Pacing) => {
    const done = await erasePeople({
      whom,
      sheets: (sheets ?? []).map(({ sheetId }) => sheetId),
      what,
      ...pacing,
    });
    await memory.forgetPeople(whom, done.handle);
    erased({ ...done, elsewhere: await leftElsewhere(whom, people).catch(() => null) });
    await access.wrote(done.handle);
  };
  const erase = () => action.run(() => paced.pace(eraseFound).finally(() => setFound(null)));
  return {
    action,
    paced,
    found,
    sheets,
    chosen,
    choose: setChosen,
    ask,
    erase,
    cancel: () => setFound(null),
  };
}

/** What of them stays outside our tables. */
async function leftElsewhere(whom: Whom, people: People) {
  const sheets = await personalSheets(whom);
  const except = sheets.map(({ sheetId }) => sheetId);
  return { sheets, places: await placesOf({ people, except, before: false }) };
}

/** Erasing in two steps, both in place: what will go, and then really. */
export function EraseConfirm(props: Props) {
  const { rows, act, confirm } = props;
  const texts = useTexts(privacyNl);
  const plain = usePlainStyles();
  const { t } = usePane();
  const { action, paced, found, sheets, chosen, choose, ask, erase, cancel } = useErasing(props);
  return (
    <>
      <ul className={plain.bullets}>
        {rows.map((row) => (
          <li key={row.table}>{texts.rowsPerTable(row)}</li>
        ))}
        <li>{texts.andLog}</li>
      </ul>
      {found === null && (
        <div className={plain.buttons}>
          <Button disabledFocusable={action.busy} onClick={ask}>
            {act}
          </Button>
        </div>
      )}
      {found && sheets && (
        <>
          <SheetChoices
            sheets={found.sheets.filter(({ kind }) => kind !== 'ours')}
            chosen={chosen}
            choose={choose}
          />
          <PlacesList places={found.places} before />
          {sheets.length > 0 && (
            <p className={plain.paragraph}>{texts.sheetsNamed(sheets.map(({ name }) => name))}</p>
          )}
          {paced.progress ? (
            <PacedProgress of={paced} />
          ) : (
            <p className={plain.paragraph}>
              {[texts.sure, texts.sheets(sheets.length), texts.kept].filter(Boolean).join(' ')}
            </p>
          )}
          <div className={plain.buttons}>
            <Button appearance="primary" ref={focusOnce} disabledFocusable={action.busy} onClick={erase}>
              {confirm}
            </Button>
            <Button disabledFocusable={action.busy} onClick={cancel}>
              {t.app.cancel}
            </Button>
          </div>
        </>
      )}
      <Refused action={action} />
    </>
  );
}

import type { Places } from '../../../workbook/read/placesOf';
import type { PersonalSheet } from '../../../workbook/sheets/personalSheets';
import { usePlainStyles } from '../../ui/plainStyles';
import { useTexts } from '../../ui/context';
import { privacyNl } from '../../../texts/nl/privacy';

interface Props {
  readonly places: Places;
  /** Sheets of ours about them that stay. */
  readonly sheets?: readonly PersonalSheet[];
  /** Whether the erasing is still to come. */
  readonly before: boolean;
}

/** Where people stand besides our own tables: what is not ours is only named. */
export function PlacesList({ places: { places, fixedAmounts }, sheets = [], before }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(privacyNl);
  const { elsewhere } = texts;
  const nothing = places.length === 0 && sheets.length === 0 && !fixedAmounts;
  if (nothing) return before ? null : <p className={plain.paragraph}>{elsewhere.nowhere}</p>;
  return (
    <>
      <p className={plain.paragraph}>{before ? elsewhere.before : elsewhere.after}</p>
      <ul className={plain.bullets}>
        {sheets.map(({ sheetId, name, kind }) => (
          <li key={sheetId}>{texts.sheetOf[kind](name)}</li>
        ))}
        {places.map((place) => (
          <li key={place.sheet}>{elsewhere.place(place)}</li>
        ))}
        {fixedAmounts && <li>{elsewhere.fixedAmounts}</li>}
      </ul>
      <p className={plain.paragraph}>{elsewhere.short}</p>
    </>
  );
}

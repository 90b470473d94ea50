import { makeStyles, tokens } from '@fluentui/react-components';
import type { PrivacyTexts } from '../../../texts/nl/privacy';
import type { Places } from '../../../workbook/read/placesOf';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  text: { margin: 0 },
});

interface Props {
  readonly texts: PrivacyTexts['elsewhere'];
  readonly places: Places;
  /** Whether the erasing is still to come. */
  readonly before: boolean;
}

/** Where people stand besides our own tables: what is not ours is only named. */
export function PlacesList({ texts, places: { places, frozen }, before }: Props) {
  const styles = useStyles();
  const nothing = places.length === 0 && !frozen;
  if (nothing) return before ? null : <p className={styles.text}>{texts.nowhere}</p>;
  return (
    <>
      <p className={styles.text}>{before ? texts.before : texts.after}</p>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place.sheet}>{texts.place(place)}</li>
        ))}
        {frozen && <li>{texts.frozen}</li>}
      </ul>
      <p className={styles.text}>{texts.short}</p>
    </>
  );
}

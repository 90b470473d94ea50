import { makeStyles, tokens } from '@fluentui/react-components';
import type { PrivacyTexts } from '../../../texts/nl/privacy';
import type { Places } from '../../../workbook/read/placesOf';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
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
  const plain = usePlainStyles();
  const nothing = places.length === 0 && !frozen;
  if (nothing) return before ? null : <p className={plain.paragraph}>{texts.nowhere}</p>;
  return (
    <>
      <p className={plain.paragraph}>{before ? texts.before : texts.after}</p>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place.sheet}>{texts.place(place)}</li>
        ))}
        {frozen && <li>{texts.frozen}</li>}
      </ul>
      <p className={plain.paragraph}>{texts.short}</p>
    </>
  );
}

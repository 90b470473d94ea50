import { makeStyles, tokens } from '@fluentui/react-components';
import { talksNl } from '../../../texts/nl/talks';
import type { EarlierTalk } from '../../../school/talks/talk';
import { useTexts } from '../../ui/context';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  line: { overflowWrap: 'anywhere' },
});

/** Conversations before the last, folded away until they are asked for. */
export function EarlierTalks({ talks }: { readonly talks: readonly EarlierTalk[] }) {
  const styles = useStyles();
  const texts = useTexts(talksNl);
  return (
    <details>
      <summary>{texts.earlier(talks.length)}</summary>
      <ul className={styles.list}>
        {talks.map((talk, index) => (
          <li key={index} className={styles.line}>
            {texts.earlierLine(talk)}
          </li>
        ))}
      </ul>
    </details>
  );
}

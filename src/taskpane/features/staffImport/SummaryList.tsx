import type { ListSummary } from '../../../imports/staffList';
import { useListStyles } from '../../ui/listStyles';
import { usePartStyles } from './partStyles';
import { useStaffTexts } from './useStaffTexts';

/** What is about to be written, in figures, and what of it is rarely right: read it before the button below. */
export function SummaryList({ summary }: { readonly summary: ListSummary }) {
  const styles = usePartStyles();
  const lists = useListStyles();
  const texts = useStaffTexts().summary;
  return (
    <>
      <h3 className={styles.text}>{texts.title}</h3>
      <ul className={lists.s}>
        <li className={styles.text}>{texts.people(summary.people, summary.totalFte)}</li>
        {summary.warnings.map(({ code, count, example }) => (
          <li key={code} className={styles.text}>
            {texts.warning[code](count, example)}
          </li>
        ))}
      </ul>
    </>
  );
}

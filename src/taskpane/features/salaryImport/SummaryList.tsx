import { salarySummary, type PastedTable } from '../../../imports/salaryTable';
import { Part } from '../../ui/Part';
import { useListStyles } from '../../ui/listStyles';
import { useImportTexts } from './texts';

/** What is about to be written, in sentences, right above the form that writes it. */
export function SummaryList({ table }: { readonly table: PastedTable }) {
  const lists = useListStyles();
  const texts = useImportTexts();
  const summary = salarySummary(table);
  if (summary === null) return null;
  return (
    <Part title={texts.summaryTitle}>
      <div role="status" aria-label={texts.summaryTitle}>
        <ul className={lists.xs}>
          {texts.summaryLines(summary).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Part>
  );
}

import { isWanted, type ListSummary, type StaffDecisions } from '../../../imports/staffList';
import type { ShortChange } from './balanceEffect';
import { summaryLines } from './summaryLines';
import { useStaffTexts } from './useStaffTexts';
import { usePlainStyles } from '../../ui/plainStyles';
import { TextList } from '../../ui/TextList';

interface Props {
  readonly summary: ListSummary;
  /** The changes after which more was spent than there would have been. */
  readonly short: readonly ShortChange[];
  readonly decisions: StaffDecisions;
}

/** What is about to be written, in figures, and what of it is rarely right: read it before the button below. */
export function SummaryList({ summary, short, decisions }: Props) {
  const plain = usePlainStyles();
  const texts = useStaffTexts().summary;
  const comeShort = [
    ...new Set(short.filter(({ change }) => isWanted(change, decisions)).map(({ name }) => name)),
  ];
  const lines = [
    ...summaryLines(texts, summary),
    ...(comeShort.length > 0 ? [texts.comeShort(comeShort.length, comeShort[0])] : []),
  ];
  return (
    <div role="status" aria-label={texts.title}>
      <h3 className={plain.line}>{texts.title}</h3>
      <TextList className={plain.line} lines={lines} />
    </div>
  );
}

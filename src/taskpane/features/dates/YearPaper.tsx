import { yearPaper, type YearPaperChoices } from '../../../documents/calendar/yearPaper';
import type { DateEntry } from '../../../school/dates/yearView';
import { signalsNl } from '../../../texts/nl/signals';
import { yearDatesNl } from '../../../texts/nl/yearDates';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { PaperMaker } from '../../ui/papers/PaperMaker';

interface Props {
  readonly choices: YearPaperChoices;
  readonly entries: readonly DateEntry[];
  readonly access: WriteAccess;
}

/** The days on a sheet, or as a Word document. */
export function YearPaper({ choices, entries, access }: Props) {
  const texts = useTexts(yearDatesNl);
  const signalTexts = useTexts(signalsNl);
  return (
    <PaperMaker
      access={access}
      paperOf={() => yearPaper(entries, choices, texts, signalTexts)}
      texts={texts.paper}
      done={texts.paper.done}
      fileName={texts.paper.fileName(choices.of)}
    />
  );
}

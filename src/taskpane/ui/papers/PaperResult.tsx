import { Link } from '@fluentui/react-components';
import { usePane } from '../context';
import type { PaperWork } from './usePaper';
import { ScrollIntoView } from '../ScrollIntoView';
import { Notice } from '../Notice';
import { Refused } from '../Refused';

interface Props {
  readonly work: PaperWork;
  /** The sentence about the sheet that was made. */
  readonly done: string;
  readonly goToText: (sheet: string) => string;
}

/** The result of making a sheet, with a link to the sheet and a button to undo. */
export function PaperResult({ work, done, goToText }: Props) {
  const { t } = usePane();
  const { action, sheet } = work;
  return (
    <>
      <Refused action={action} />
      {sheet && (
        <>
          <ScrollIntoView key={sheet.name}>
            <Notice
              intent="success"
              what={done}
              action={
                sheet.outcome === 'same'
                  ? undefined
                  : { text: t.app.undo, run: work.takeBack, disabled: action.busy }
              }
            />
          </ScrollIntoView>
          <Link as="button" onClick={work.goToSheet}>
            {goToText(sheet.name)}
          </Link>
        </>
      )}
    </>
  );
}

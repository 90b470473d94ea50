import { Link } from '@fluentui/react-components';
import { usePane } from '../context';
import type { PaperWork } from './usePaper';
import { ScrollIntoView } from '../ScrollIntoView';
import { Notice } from '../Notice';
import { Refused } from '../Refused';

interface Props {
  readonly work: PaperWork;
  /** What is said of the sheet that is there now. */
  readonly done: string;
  readonly goToText: (sheet: string) => string;
}

/** How the making of a sheet went, with a way to it and a way back. */
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

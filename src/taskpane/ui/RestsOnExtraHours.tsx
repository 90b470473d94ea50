import type { ExtraHoursUse } from '../../school/rights/extraHoursUse';
import { rightsNl } from '../../texts/nl/rights';
import { useTexts } from './context';
import { Notice } from './Notice';
import { Refused } from './Refused';
import { useEndExtraHours } from './useEndExtraHours';
import type { SectionProps } from './section';

interface Props extends Pick<SectionProps, 'employee' | 'access'> {
  readonly use: ExtraHoursUse;
  /** What rests on the hours, and for how much. */
  readonly what: string;
}

/** What only hours above full time would pay, which end by law before, with a button that ends them: until then it is not written. */
export function RestsOnExtraHours({ employee, access, use, what }: Props) {
  const texts = useTexts(rightsNl).extraHours;
  const { action, end } = useEndExtraHours(employee, access);
  return (
    <>
      <Notice
        intent="warning"
        what={what}
        fix={texts.again}
        action={{ text: texts.end(use.endOn), run: () => end(use.endOn), disabled: action.busy }}
      />
      <Refused action={action} />
    </>
  );
}

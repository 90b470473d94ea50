import type { ExtraHoursUse } from '../../../school/rights/extraHoursUse';
import { endExtraHours } from '../../../school/edits/extraHours';
import type { Employee } from '../../../school/school';
import { bulkNl } from '../../../texts/nl/bulk';
import { rightsNl } from '../../../texts/nl/rights';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../../ui/context';
import type { GroupWrite } from '../../ui/useGroupWrite';
import { NamesLine } from './NamesLine';

interface Props {
  /** What would rest on the hours. */
  readonly of: 'plans' | 'agreement';
  readonly people: readonly { readonly employee: Employee; readonly use: ExtraHoursUse }[];
  readonly writing: GroupWrite;
  /** Called once the hours have ended. */
  readonly ended: () => void;
}

/**
 * Of whom nothing is written because it would rest on hours above full time, which end by law before, with a button that
 * ends them in `Aanstellingen`; nothing where it rests on them for nobody.
 */
export function OnExtraHours({ of, people, writing, ended }: Props) {
  const bulk = useTexts(bulkNl);
  const rights = useTexts(rightsNl).extraHours;
  const texts = bulk[of];
  const count = people.length;
  if (count === 0) return null;
  const total = people.reduce((sum, { use }) => sum + use.total, 0);
  const end = () => {
    const ends = people.map(({ employee, use }) => ({ employee, on: use.endOn }));
    writing.write(endExtraHours(ends), rights.endedMany(count), ended);
  };
  return (
    <>
      <Notice
        intent="warning"
        what={texts.onExtraHours({ count, total })}
        fix={texts.onExtraHoursFix}
        action={{ text: rights.endMany(count), run: end, disabled: writing.action.busy }}
      />
      <NamesLine
        title={texts.whoOnExtraHours(count)}
        people={people}
        about={({ use }) => bulk.ofExtraHours(use)}
      />
    </>
  );
}

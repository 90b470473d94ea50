import { Button } from '@fluentui/react-components';
import { endExtraHours, endsOfExtraHours } from '../../../school/edits/extraHours';
import type { School } from '../../../school/school';
import type { DataProblem } from '../../../tables/dataProblem';
import { rightsNl } from '../../../texts/nl/rights';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { usePlainStyles } from '../../ui/plainStyles';

interface Props {
  /** Points that say the same. */
  readonly problems: readonly DataProblem[];
  readonly school: School | null;
  readonly access: WriteAccess;
}

/** Ends the hours above full time of everybody of whom the points say that they go on; nothing for what is wrong otherwise. */
export function EndExtraHoursButton({ problems, school, access }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(rightsNl).extraHours;
  const action = useAction();
  if (school === null || school.referenceDay === null || problems[0].problem.code !== 'extraHoursGoOn')
    return null;
  const { referenceDay: day, byKey } = school;
  const people = problems.flatMap(({ employee }) => byKey.get(employee ?? '') ?? []);
  const end = () =>
    action.run(async () => {
      await access.write(endExtraHours(endsOfExtraHours(people, day)), texts.endedMany(people.length));
    });
  return (
    <div className={plain.buttons}>
      <Button size="small" disabledFocusable={action.busy} onClick={end}>
        {texts.endMany(people.length)}
      </Button>
      <Refused action={action} />
    </div>
  );
}

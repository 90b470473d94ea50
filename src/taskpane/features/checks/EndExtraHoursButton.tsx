import { Button } from '@fluentui/react-components';
import { endExtraHours, endsOfExtraHours } from '../../../school/edits/extraHours';
import type { DataProblem } from '../../../tables/dataProblem';
import { rightsNl } from '../../../texts/nl/rights';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { usePlainStyles } from '../../ui/plainStyles';
import { useWriting } from '../../ui/useWriting';
import type { ScreenProps } from '../../ui/screen';

interface Props extends Pick<ScreenProps, 'school' | 'access'> {
  /** Points that say the same. */
  readonly problems: readonly DataProblem[];
}

/** Ends the hours above full time of everybody of whom the points say that they go on; nothing for what is wrong otherwise. */
export function EndExtraHoursButton({ problems, school, access }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(rightsNl).extraHours;
  const { action, write } = useWriting(access);
  const { referenceDay: day, byKey } = school;
  if (day === null || problems[0].problem.code !== 'extraHoursGoOn') return null;
  const people = problems.flatMap(({ employee }) => byKey.get(employee ?? '') ?? []);
  const end = () => write(endExtraHours(endsOfExtraHours(people, day)), texts.endedMany(people.length));
  return (
    <div className={plain.buttons}>
      <Button size="small" disabledFocusable={action.busy} onClick={end}>
        {texts.endMany(people.length)}
      </Button>
      <Refused action={action} />
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import { setSurcharges } from '../../../school/edits/surcharges';
import { canBeSurcharge, type SchoolSurcharges, type SurchargeName } from '../../../school/read/surcharges';
import type { WriteAccess } from '../../ui/screen';
import { originOf, type SurchargeView } from '../../../school/career/cost';
import { AmountField } from '../../ui/AmountField';
import { useCareerTexts } from './useCareerTexts';
import { Refused } from '../../ui/Refused';
import { useWriting } from '../../ui/useWriting';

interface Props {
  readonly views: readonly SurchargeView[];
  /** What the school gives itself, with what is typed. */
  readonly own: SchoolSurcharges;
  /** Whether something was typed that the workbook does not hold. */
  readonly changed: boolean;
  /** Told at every keystroke: null for an empty field, undefined for what cannot be read. */
  readonly change: (name: SurchargeName, value: number | null | undefined) => void;
  /** Whether something that is typed cannot be read: nothing is then saved. */
  readonly unread: boolean;
  /** The workbook holds what was typed. */
  readonly kept: () => void;
  readonly access: WriteAccess;
}

/** The percentages on top of the salary, each with where it comes from; what is typed counts at once. */
export function SurchargeFields({ views, own, changed, change, unread, kept, access }: Props) {
  const { cost: texts } = useCareerTexts();
  const { action, write } = useWriting(access);
  const save = () => write(setSurcharges(own, texts.savedComment), texts.saved, kept);
  return (
    <>
      {views.map((view) => (
        <AmountField
          key={view.name}
          label={texts.names[view.name]}
          value={view.value}
          change={(value) => change(view.name, value)}
          hint={() => hintOf(view, texts)}
          wrong={(hundredths) => (canBeSurcharge(hundredths) ? undefined : texts.refused)}
        />
      ))}
      {changed && (
        <Button disabledFocusable={action.busy || unread} onClick={save}>
          {texts.save}
        </Button>
      )}
      <Refused action={action} />
    </>
  );
}

function hintOf(
  { name, value, cao }: SurchargeView,
  texts: ReturnType<typeof useCareerTexts>['cost'],
): string {
  if (cao) {
    const { from, source, unconfirmedAfter } = originOf(cao);
    return texts.fromCao(cao.value.value, from, source, unconfirmedAfter);
  }
  const from = value === null ? texts.empty : texts.own;
  return name === 'employerPart' ? `${from} ${texts.employerBase}` : from;
}

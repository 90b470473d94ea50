import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { readAmount } from '../../../cells/typedAmount';
import { readDay } from '../../../cells/values';
import { writeSurcharges, type SchoolSurcharges, type SurchargeName } from '../../../workbook';
import { usePane } from '../../context';
import type { WriteAccess } from '../../screens/screen';
import type { SurchargeView } from '../../state/cost';
import { useAction } from '../../useAction';
import { Notice } from '../Notice';
import { useCareerTexts } from './useCareerTexts';

const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' }, input: { minWidth: 0 } });

const MOST = 200_00;

interface Props {
  readonly views: readonly SurchargeView[];
  /** What the school gives itself, with what is typed. */
  readonly own: SchoolSurcharges;
  /** Whether something was typed that the workbook does not hold. */
  readonly changed: boolean;
  readonly change: (name: SurchargeName, value: number | null) => void;
  /** The workbook holds what was typed. */
  readonly kept: () => void;
  readonly access: WriteAccess;
}

/** The percentages on top of the salary, each with where it comes from; what is typed counts at once. */
export function SurchargeFields({ views, own, changed, change, kept, access }: Props) {
  const { cost: texts } = useCareerTexts();
  const action = useAction();
  const save = () =>
    action.run(async () => {
      const handle = await writeSurcharges(own, texts.saved, texts.savedComment);
      await access.wrote(handle);
      kept();
    });
  return (
    <>
      {views.map((view) => (
        <SurchargeField key={view.name} view={view} change={(value) => change(view.name, value)} />
      ))}
      {changed && (
        <Button disabledFocusable={action.busy} onClick={save}>
          {texts.save}
        </Button>
      )}
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </>
  );
}

function SurchargeField({ view, change }: { view: SurchargeView; change: (value: number | null) => void }) {
  const styles = useStyles();
  const { t } = usePane();
  const { cost: texts } = useCareerTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : readAmount(typed, t.decimalSign);
  const refused = read?.kind === 'refused' || (read?.kind === 'amount' && read.cents > MOST);
  return (
    <Field
      className={styles.field}
      label={texts.names[view.name]}
      size="small"
      validationState={refused ? 'error' : 'none'}
      validationMessage={refused ? texts.refused : undefined}
      hint={refused ? undefined : hintOf(view, texts)}
    >
      <Input
        className={styles.input}
        size="small"
        inputMode="decimal"
        value={typed ?? (view.value === null ? '' : t.amountInField(view.value))}
        onChange={(_, data) => {
          setTyped(data.value);
          const amount = readAmount(data.value, t.decimalSign);
          if (amount.kind === 'empty') change(null);
          else if (amount.kind === 'amount' && amount.cents <= MOST) change(amount.cents);
        }}
        onBlur={() => !refused && setTyped(null)}
      />
    </Field>
  );
}

function hintOf({ value, cao }: SurchargeView, texts: ReturnType<typeof useCareerTexts>['cost']): string {
  if (cao)
    return texts.fromCao(cao.value, readDay('', cao.validFrom), `${cao.source.title} (${cao.source.url})`);
  return value === null ? texts.empty : texts.own;
}

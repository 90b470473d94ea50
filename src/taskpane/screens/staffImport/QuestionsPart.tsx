import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { FteUnit, ListQuestion } from '../../../imports/staffList';
import { readListNumber } from '../../../imports/staffList';
import { Part } from '../../components/Part';
import { usePartStyles } from './partStyles';
import { useStaffTexts } from './useStaffTexts';

const unitIds: readonly FteUnit[] = ['factor', 'percentage', 'hours'];

interface Props {
  readonly questions: readonly ListQuestion[];
  readonly fteUnit: FteUnit | null;
  readonly chosenUnit: FteUnit | undefined;
  readonly chooseUnit: (unit: FteUnit) => void;
  readonly hours: number | undefined;
  readonly setHours: (hours: number | null) => void;
}

/** How the fte is written, and what must be known before the list can be taken in. */
export function QuestionsPart({ questions, fteUnit, chosenUnit, chooseUnit, hours, setHours }: Props) {
  const styles = usePartStyles();
  const texts = useStaffTexts().questions;
  const asksUnit = questions.includes('fteUnit') || chosenUnit !== undefined;
  const asksHours = fteUnit === 'hours';
  const sentences = questions.filter((question) => question === 'number' || question === 'size');
  if (!asksUnit && !asksHours && sentences.length === 0) return null;
  return (
    <Part title={texts.title}>
      {sentences.map((question) => (
        <p key={question} className={styles.text}>
          {texts.texts[question]}
        </p>
      ))}
      {asksUnit && (
        <Field label={texts.unit} hint={texts.texts.fteUnit} size="small" className={styles.field}>
          <Select
            size="small"
            className={styles.input}
            value={fteUnit ?? ''}
            onChange={(_, data) => data.value !== '' && chooseUnit(data.value as FteUnit)}
          >
            {fteUnit === null && <option value="">{texts.choose}</option>}
            {unitIds.map((unit) => (
              <option key={unit} value={unit}>
                {texts.units[unit]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {asksHours && <HoursField hours={hours} setHours={setHours} />}
    </Part>
  );
}

function HoursField({ hours, setHours }: Pick<Props, 'hours' | 'setHours'>) {
  const styles = usePartStyles();
  const all = useStaffTexts();
  const texts = all.questions;
  const [typed, setTyped] = useState(hours === undefined ? '' : all.number(hours));
  const read = readListNumber(typed, null);
  const refused = typed !== '' && (read === null || read.value <= 0 || read.percent);
  return (
    <Field
      label={texts.hours}
      hint={`${texts.texts.fullTimeHours} ${texts.hoursHint}`}
      validationState={refused ? 'error' : 'none'}
      validationMessage={refused ? texts.hoursRefused : undefined}
      size="small"
      className={styles.field}
    >
      <Input
        size="small"
        className={styles.input}
        inputMode="decimal"
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          const number = readListNumber(data.value, null);
          setHours(number !== null && number.value > 0 && !number.percent ? number.value : null);
        }}
      />
    </Field>
  );
}

import { Field, Input } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import {
  type FteUnit,
  type ListCells,
  type RivalColumns,
  type StaffListChoices,
  type StaffListReading,
  readListNumber,
} from '../../../imports/staffList';
import { Part } from '../../ui/Part';
import type { StaffImportAction } from './staffImport';
import { samplesOf } from './samples';
import { useStaffTexts } from './useStaffTexts';
import { SelectField } from '../../ui/SelectField';
import { usePlainStyles } from '../../ui/plainStyles';

/** Questions about dates and rows, by the name of the choice that answers them. */
const rowQuestions = [
  'dateOrder',
  'openRows',
  'repeatedFte',
  'besideRows',
  'sameBirth',
  'rowsHidden',
] as const;
const RIVAL_SAMPLES = 3;
const unitIds: readonly FteUnit[] = ['factor', 'percentage', 'hours'];

interface Props {
  readonly reading: StaffListReading;
  readonly cells: ListCells;
  readonly choices: StaffListChoices;
  readonly dispatch: Dispatch<StaffImportAction>;
}

/** How the fte is written, and what must be known before the list can be taken in. */
export function QuestionsPart({ reading, cells, choices, dispatch }: Props) {
  const plain = usePlainStyles();
  const texts = useStaffTexts().questions;
  const { questions, rivals } = reading;
  const asked = rowQuestions.filter((name) => questions.includes(name) || choices[name] !== undefined);
  const fteUnit = choices.fteUnit ?? reading.fteUnit;
  const choose = (chosen: Partial<StaffListChoices>) => dispatch({ type: 'choose', choices: chosen });
  const asksUnit = questions.includes('fteUnit') || choices.fteUnit !== undefined;
  const asksHours = fteUnit === 'hours';
  const sentences = questions.filter((question) => question === 'number' || question === 'size');
  if (!asksUnit && !asksHours && sentences.length + rivals.length + asked.length === 0) return null;
  return (
    <Part title={texts.title}>
      {sentences.map((question) => (
        <p key={question} className={plain.line}>
          {texts.texts[question]}
        </p>
      ))}
      {asksUnit && (
        <Choice
          label={texts.unit}
          hint={texts.texts.fteUnit}
          value={fteUnit ?? ''}
          options={unitIds.map((unit) => [unit, texts.units[unit]])}
          choose={(unit) => choose({ fteUnit: unit as FteUnit })}
        />
      )}
      {rivals.map((rival) => (
        <RivalField key={rival.field} rival={rival} reading={reading} cells={cells} dispatch={dispatch} />
      ))}
      {asked.map((name) => (
        <Choice
          key={name}
          label={texts[name]}
          hint={name === 'rowsHidden' ? texts.hiddenCount(hiddenOf(reading)) : texts.texts[name]}
          value={choices[name] ?? ''}
          options={Object.entries(texts[`${name}Choices`])}
          choose={(value) => choose({ [name]: value })}
        />
      ))}
      {asksHours && (
        <HoursField hours={choices.fullTimeHours} change={(fullTimeHours) => choose({ fullTimeHours })} />
      )}
    </Part>
  );
}

/** How many rows of people are hidden on the sheet. */
function hiddenOf({ remarks }: StaffListReading): number {
  return remarks.reduce((count, remark) => (remark.code === 'hiddenRows' ? remark.count : count), 0);
}

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  /** "" while nothing was chosen. */
  readonly value: string;
  /** Value and text of each option. */
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
}

/** One question with its possible answers; nothing is chosen beforehand. */
function Choice({ label, hint, value, options, choose }: ChoiceProps) {
  const plain = usePlainStyles();
  const texts = useStaffTexts().questions;
  return (
    <SelectField
      className={plain.field}
      label={label}
      hint={hint}
      value={value}
      options={value === '' ? [['', texts.choose], ...options] : options}
      change={(chosen) => chosen !== '' && choose(chosen)}
    />
  );
}

interface RivalProps extends Pick<Props, 'reading' | 'cells' | 'dispatch'> {
  readonly rival: RivalColumns;
}

/** Columns that could hold the same thing, each with its header and three values. */
function RivalField({ rival, reading, cells, dispatch }: RivalProps) {
  const all = useStaffTexts();
  const texts = all.questions;
  const options = rival.columns.map((index) => {
    const header = all.columns.header(index, reading.columns[index].header);
    const column = { ...reading.columns[index], field: rival.field };
    const samples = samplesOf(cells, reading, column, all.date, RIVAL_SAMPLES);
    return [String(index), texts.rivalColumn(header, samples)] as const;
  });
  return (
    <Choice
      label={texts.rival(rival.field)}
      hint={texts.texts.columns}
      value=""
      options={options}
      choose={(index) => dispatch({ type: 'column', index: Number(index), field: rival.field })}
    />
  );
}

interface HoursProps {
  readonly hours: number | undefined;
  /** Undefined for what is no number of hours. */
  readonly change: (hours: number | undefined) => void;
}

function HoursField({ hours, change }: HoursProps) {
  const plain = usePlainStyles();
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
      className={plain.field}
    >
      <Input
        size="small"
        className={plain.input}
        inputMode="decimal"
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          const number = readListNumber(data.value, null);
          change(number !== null && number.value > 0 && !number.percent ? number.value : undefined);
        }}
      />
    </Field>
  );
}

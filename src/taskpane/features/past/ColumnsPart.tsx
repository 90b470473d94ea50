import type { ReactNode } from 'react';
import type { ChosenColumns, TableColumn } from '../../../imports/peopleTable';
import { pastListsNl } from '../../../texts/nl/pastLists';
import { Notice } from '../../ui/Notice';
import { Part } from '../../ui/Part';
import { SelectField } from '../../ui/SelectField';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';

interface Props<Field extends string> {
  readonly columns: readonly TableColumn<Field>[];
  /** What a column can hold, with its name. */
  readonly fields: readonly (readonly [Field, string])[];
  readonly chosen: ChosenColumns<Field> | undefined;
  readonly choose: (columns: ChosenColumns<Field>) => void;
  /** What must be chosen before anything can be written. */
  readonly asked: readonly string[];
  /** What the list can mean in two ways. */
  readonly children: ReactNode;
}

const NOT_USED = '';

/** What each column holds, and what only the user can know of the list. */
export function ColumnsPart<Field extends string>({
  columns,
  fields,
  chosen,
  choose,
  asked,
  children,
}: Props<Field>) {
  const form = useFormStyles();
  const texts = useTexts(pastListsNl);
  const chooseField = (index: number, field: Field | typeof NOT_USED) => {
    // No field is chosen for two columns: the last choice holds.
    const kept = [...(chosen ?? [])].filter(([, other]) => other !== field);
    choose(new Map([...kept, [index, field === NOT_USED ? null : field]]));
  };
  return (
    <Part title={texts.columns}>
      {asked.map((text) => (
        <Notice key={text} intent="warning" what={text} />
      ))}
      <div className={form.form}>
        {columns.map(({ index, header, field, samples }) => (
          <SelectField
            key={index}
            className={form.field}
            label={texts.column(index, header)}
            hint={texts.samples(samples)}
            value={field ?? NOT_USED}
            options={[[NOT_USED, texts.none] as const, ...fields]}
            change={(picked) => chooseField(index, picked)}
          />
        ))}
      </div>
      {children}
    </Part>
  );
}

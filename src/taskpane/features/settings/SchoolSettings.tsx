import { useState } from 'react';
import { initialsIn, type Settings } from '../../../tables/settings';
import { settingsNl } from '../../../texts/nl/settings';
import { setSchool } from '../../../school/edits/settings';
import { chooseWorker, workerOf } from '../../../workbook/write/worker';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useSettingWrite } from './useSettingWrite';
import { usePlainStyles } from '../../ui/plainStyles';
import { TextField } from '../../ui/TextField';
import { SaveButton } from './SaveButton';

const FIELDS = ['schoolName', 'schoolPlace', 'signatory', 'contact', 'workers'] as const;
type SchoolField = (typeof FIELDS)[number];

interface Props {
  readonly settings: Settings;
  readonly access: WriteAccess;
}

/** What stands in the fields, and saving it. */
function useSchoolSettings({ settings, access }: Props) {
  const texts = useTexts(settingsNl).school;
  // Only what is being changed: the rest is as in the workbook.
  const [draft, setDraft] = useState<Partial<Record<SchoolField, string>>>({});
  const kept = { ...settings, workers: settings.workers.join(', ') };
  const shown = Object.fromEntries(FIELDS.map((field) => [field, draft[field] ?? kept[field]])) as Record<
    SchoolField,
    string
  >;
  const write = useSettingWrite(access);
  const valueOf = (field: SchoolField) =>
    field === 'workers' ? initialsIn(shown.workers).join(', ') : shown[field].trim();
  const changed = FIELDS.filter((field) => valueOf(field) !== kept[field]);
  const save = () => {
    const edit = setSchool(
      Object.fromEntries(
        changed.map((field) => [field, { value: valueOf(field), explanation: texts.explanations[field] }]),
      ),
    );
    write.save(edit, texts.wrote, () => setDraft({}));
  };
  const change = (field: SchoolField, typed: string) => setDraft({ ...draft, [field]: typed });
  return { texts, shown, changed, write, change, save };
}

/** Name, place and signatory of the school for documents, and who work with the workbook. */
export function SchoolSettings(props: Props) {
  const plain = usePlainStyles();
  const { texts, shown, changed, write, change, save } = useSchoolSettings(props);
  return (
    <Section title={texts.title}>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          className={plain.field}
          label={texts.fields[field]}
          hint={texts.hints[field]}
          value={shown[field]}
          change={(typed) => change(field, typed)}
        />
      ))}
      <SaveButton text={texts.save} write={write} save={save} ready={changed.length > 0} />
      <WorkerField workers={props.settings.workers} />
    </Section>
  );
}

/** Who of them sits at this computer, where there are more. */
function WorkerField({ workers }: { readonly workers: readonly string[] }) {
  const plain = usePlainStyles();
  const texts = useTexts(settingsNl).school;
  const [chosen, setChosen] = useState(() => workerOf(workers));
  if (workers.length < 2) return null;
  return (
    <SelectField
      className={plain.field}
      label={texts.whoAreYou}
      hint={texts.whoHint}
      value={workers.includes(chosen) ? chosen : ''}
      options={[['', texts.nobody] as const, ...workers.map((one) => [one, one] as const)]}
      change={(initials) => {
        chooseWorker(initials);
        setChosen(initials);
      }}
    />
  );
}

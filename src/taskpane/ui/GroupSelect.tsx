import { Field, Select } from '@fluentui/react-components';
import { organisationNl } from '../../texts/nl/organisation';
import { GROUPINGS, type GroupChoice, type Organisation } from '../../school/organisation';
import { useTexts } from './context';

interface Props {
  readonly organisation: Organisation;
  readonly chosen: GroupChoice;
  readonly choose: (choice: GroupChoice) => void;
  readonly className?: string;
}

const valueOf = (choice: GroupChoice) => (choice === null ? '' : `${choice.by} ${choice.key}`);

/** Whose people to show: everybody's, or those of a team, manager or location. Nothing where none is filled in. */
export function GroupSelect({ organisation, chosen, choose, className }: Props) {
  const texts = useTexts(organisationNl);
  const all = GROUPINGS.map((by) => ({ by, groups: organisation.groups(by) }));
  const offered = all.filter(({ groups }) => groups.length > 0);
  if (offered.length === 0 && chosen === null) return null;
  const choices = offered.flatMap(({ groups }) => groups);
  const isGone = chosen !== null && !choices.some((group) => valueOf(group) === valueOf(chosen));
  return (
    <Field className={className} label={texts.choose} size="small">
      <Select
        size="small"
        value={valueOf(chosen)}
        onChange={(_, { value }) => {
          const group = choices.find((one) => valueOf(one) === value);
          choose(group ? { by: group.by, key: group.key } : null);
        }}
      >
        <option value="">{texts.everybody}</option>
        {isGone && <option value={valueOf(chosen)}>{texts.gone}</option>}
        {offered.map(({ by, groups }) => (
          <optgroup key={by} label={texts.groupings[by]}>
            {groups.map((group) => (
              <option key={group.key} value={valueOf(group)}>
                {texts.option(group.label || texts.without[by], group.people.length)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

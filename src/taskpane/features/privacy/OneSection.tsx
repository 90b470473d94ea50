import { personalRows } from '../../../school/personalTables';
import { Section } from '../../ui/Section';
import type { ScreenProps } from '../../ui/screen';
import { EraseConfirm } from './EraseConfirm';
import type { Erasure } from './ErasedResult';
import { usePlainStyles } from '../../ui/plainStyles';
import { peopleOf } from '../../../school/peopleSought';
import { useTexts } from '../../ui/context';
import { privacyNl } from '../../../texts/nl/privacy';

interface Props extends Pick<ScreenProps, 'reading' | 'employee' | 'access' | 'memory'> {
  readonly erased: (erasure: Erasure) => void;
}

/** Erasing the one person who is chosen in the pane, as somebody may ask for. */
export function OneSection({ reading, employee, access, memory, erased }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(privacyNl).one;
  const people = employee && peopleOf([employee]);
  return (
    <Section title={texts.title}>
      <p className={plain.line}>{texts.hint}</p>
      <p className={plain.line}>{employee ? texts.who(employee) : texts.nobody}</p>
      {employee && people && (
        <EraseConfirm
          // What was agreed to holds for this person only.
          key={employee.key}
          whom={people}
          people={people}
          rows={personalRows(reading, people)}
          act={texts.act}
          confirm={texts.confirm}
          what={texts.what}
          access={access}
          memory={memory}
          erased={erased}
        />
      )}
    </Section>
  );
}

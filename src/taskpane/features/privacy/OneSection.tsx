import type { PrivacyTexts } from '../../../texts/nl/privacy';
import { personalRows } from '../../../school/personalTables';
import { Section } from '../../ui/Section';
import type { ScreenProps } from '../../ui/screen';
import { EraseConfirm } from './EraseConfirm';
import type { Erasure } from './ErasedResult';
import { usePlainStyles } from '../../ui/plainStyles';
import { peopleOf } from '../../../school/peopleSought';

type Props = Pick<ScreenProps, 'reading' | 'employee' | 'access' | 'memory'> & {
  readonly texts: PrivacyTexts;
  readonly erased: (erasure: Erasure) => void;
};

/** Erasing the one person who is chosen in the pane, as somebody may ask for. */
export function OneSection({ reading, employee, access, memory, texts, erased }: Props) {
  const plain = usePlainStyles();
  const t = texts.one;
  const people = employee && peopleOf([employee]);
  return (
    <Section title={t.title}>
      <p className={plain.line}>{t.hint}</p>
      <p className={plain.line}>{employee ? t.who(employee) : t.nobody}</p>
      {employee && people && (
        <EraseConfirm
          // What was agreed to holds for this person only.
          key={employee.key}
          texts={texts}
          whom={people}
          people={people}
          rows={personalRows(reading, people)}
          act={t.act}
          confirm={t.confirm}
          what={t.what}
          access={access}
          memory={memory}
          erased={erased}
        />
      )}
    </Section>
  );
}

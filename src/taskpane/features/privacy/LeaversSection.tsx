import { Field, Input } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { personalRows } from '../../../school/personalTables';
import { leavers } from '../../../school/leavers';
import { LongList } from '../../ui/LongList';
import { Section } from '../../ui/Section';
import type { ScreenProps } from '../../ui/screen';
import { EraseConfirm } from './EraseConfirm';
import type { Erasure } from './ErasedResult';
import { usePlainStyles } from '../../ui/plainStyles';
import { peopleOf } from '../../../school/peopleSought';
import { useTexts } from '../../ui/context';
import { privacyNl } from '../../../texts/nl/privacy';

const MOST_MONTHS = 600;

interface Props extends Pick<ScreenProps, 'reading' | 'day' | 'access' | 'memory'> {
  readonly erased: (erasure: Erasure) => void;
}

/** Who left longer ago than the term that the reader types: none is assumed. */
export function LeaversSection({ reading, day, access, memory, erased }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(privacyNl).leavers;
  const [typed, setTyped] = useState('');
  const months = /^\s*\d{1,3}\s*$/.test(typed) && Number(typed) <= MOST_MONTHS ? Number(typed) : null;
  const gone = useMemo(
    () => (months === null || day === null ? [] : leavers(reading, months, day)),
    [reading, months, day],
  );
  const people = peopleOf(gone);
  return (
    <Section title={texts.title}>
      <p className={plain.paragraph}>{texts.hint}</p>
      {day === null ? (
        <p className={plain.paragraph}>{texts.noDay}</p>
      ) : (
        <Field
          label={texts.months}
          validationState={typed !== '' && months === null ? 'error' : 'none'}
          validationMessage={typed !== '' && months === null ? texts.monthsInvalid : undefined}
        >
          <Input
            className={plain.input}
            inputMode="numeric"
            value={typed}
            onChange={(_, data) => setTyped(data.value)}
          />
        </Field>
      )}
      {months !== null && day !== null && gone.length === 0 && (
        <p className={plain.paragraph}>{texts.nobody({ months, day })}</p>
      )}
      {gone.length > 0 && (
        <>
          <LongList className={plain.bullets} items={gone} keyOf={({ key }) => key} draw={texts.who} />
          <EraseConfirm
            // What was agreed to holds for these people only.
            key={gone.map(({ key }) => key).join()}
            whom={people}
            people={people}
            rows={personalRows(reading, people)}
            act={texts.act(gone.length)}
            confirm={texts.confirm(gone.length)}
            what={texts.what(gone.length)}
            access={access}
            memory={memory}
            erased={erased}
          />
        </>
      )}
    </Section>
  );
}

import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import { signalsNl } from '../../../texts/nl/signals';
import { agreedPot } from '../../../school/agreed/agreedPot';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { useFormStyles } from '../../ui/formStyles';
import { useListStyles } from '../../ui/listStyles';
import type { SectionProps } from '../../ui/section';
import { AgreedCard } from './AgreedCard';

/** The agreed courses of a person, each with what is due and what can be done. */
export default function AgreedPart(props: SectionProps) {
  const { employee, day, access, show } = props;
  const form = useFormStyles();
  const lists = useListStyles();
  const problemText = useProblemText();
  const texts = useTexts(agreedNl);
  const signals = useTexts(signalsNl);
  const result = useMemo(() => agreedPot(employee, day), [employee, day]);
  const last = access.lastAbout(employee.key, ['Bestedingen']);
  if (result.kind === 'nothing') return null;
  const savingEnds = result.kind === 'agreed' ? result.pot.savingEnds : null;
  return (
    <Section title={texts.title}>
      {result.kind === 'problem' ? (
        <Notice intent="warning" what={problemText(result.problem)} />
      ) : (
        <>
          {savingEnds && <Notice intent="warning" what={`${signals.sentences.savingEnds(savingEnds)}.`} />}
          <ul className={lists.s}>
            {result.pot.courses.map((course) => (
              <li key={course.wish.id}>
                <AgreedCard {...props} view={course} pot={result.pot} />
              </li>
            ))}
          </ul>
          <Button
            className={form.start}
            size="small"
            onClick={() => show('agreements', { people: [employee.key] })}
          >
            {texts.course.document}
          </Button>
        </>
      )}
      {last && <LastWriteNotice yields write={last} undone={() => void access.undone(last)} />}
    </Section>
  );
}

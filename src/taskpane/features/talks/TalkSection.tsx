import { makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { talkDue } from '../../../domain/talks';
import { talksNl } from '../../../texts/nl/talks';
import { latePlanOf } from '../../../school/read/latePlans';
import { baseCao } from '../../../school/read/ownRules';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { accessWith } from '../../ui/accessWith';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { PersonalPlanPart } from './PersonalPlanPart';
import { TalkActions } from './TalkActions';
import type { SectionProps } from '../../ui/section';
import { usePlainStyles } from '../../ui/plainStyles';
import type { EarlierTalk } from '../../../school/talks/talk';

const useStyles = makeStyles({
  earlier: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  late: { color: tokens.colorStatusDangerForeground1 },
});

/** When this person was last talked with, and when next. */
export default function TalkSection({ reading, school, employee, day, access }: SectionProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useTexts(talksNl);
  const [written, setWritten] = useState<UndoHandle | null>(null);
  const container = useRef<HTMLDivElement>(null);
  const { talkMonths } = school.settings;
  const cao = baseCao(reading);
  const talk = school.talks.get(employee.key) ?? null;
  const problemText = useProblemText();
  const late = useMemo(() => latePlanOf(reading, employee), [reading, employee]);
  const due = talk && talkDue(talk, talkMonths);
  return (
    <Section title={texts.section}>
      <p className={plain.line}>{talk?.last ? texts.last(talk.last) : texts.noLast}</p>
      {due === null ? (
        <p className={plain.line}>{texts.noNext}</p>
      ) : (
        <p className={due < day ? mergeClasses(plain.line, plain.strong, styles.late) : plain.line}>
          {due < day ? texts.overdue(due) : texts.due(due)}
        </p>
      )}
      {talk?.note && <p className={plain.line}>{talk.note}</p>}
      {talk && talk.earlier.length > 0 && <EarlierTalks talks={talk.earlier} />}
      <PersonalPlanPart
        employee={employee}
        talk={talk}
        day={day}
        cao={cao}
        scheme={school.settings.savedLeaveScheme}
      />
      {late && <Notice intent="warning" what={problemText(late)} />}
      <div ref={container}>
        <TalkActions
          employee={employee}
          talk={talk}
          day={day}
          monthsBetween={talkMonths}
          cao={cao}
          access={accessWith(access, setWritten)}
          about={employee.key}
        />
      </div>
      {written && (
        <LastWriteNotice
          write={written}
          undone={() => {
            container.current?.querySelector('button')?.focus();
            setWritten(null);
            void access.undone(written);
          }}
        />
      )}
    </Section>
  );
}

/** Conversations before the last, folded away until they are asked for. */
function EarlierTalks({ talks }: { readonly talks: readonly EarlierTalk[] }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useTexts(talksNl);
  return (
    <details>
      <summary>{texts.earlier(talks.length)}</summary>
      <ul className={styles.earlier}>
        {talks.map((talk, index) => (
          <li key={index} className={plain.line}>
            {texts.earlierLine(talk)}
          </li>
        ))}
      </ul>
    </details>
  );
}

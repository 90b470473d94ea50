import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Day } from '../../../domain/calendar';
import { agreementNl } from '../../../texts/nl/agreement';
import { agreementsScreenNl } from '../../../texts/nl/agreementsScreen';
import { baseCao } from '../../../school/read/ownRules';
import { PaperResults } from './PaperResults';
import { PaperRunState } from './PaperRunState';
import { Notice } from '../../ui/Notice';
import { PaperPreview } from '../../ui/papers/PaperPreview';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { usePane, useTexts } from '../../ui/context';
import { draftOf } from './agreementRun';
import { useAgreements } from './useAgreements';
import { nameAndNumber } from '../../../school/findPeople';
import type { ScreenProps } from '../../ui/screen';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Makes savings agreements, for one person or for many, on sheets or in a Word document. */
export default function AgreementsScreen(props: ScreenProps) {
  const { t } = usePane();
  const texts = useTexts(agreementsScreenNl, 'agreementsScreen');
  const { day } = props;
  return (
    <ScreenFrame title={t.screens.titles.agreements} hint={texts.hint}>
      {day === null ? <Notice intent="warning" what={texts.noDay} /> : <Agreements {...props} day={day} />}
    </ScreenFrame>
  );
}

function Agreements({
  reading,
  school,
  employee,
  day,
  options,
  access,
}: ScreenProps & { readonly day: Day }) {
  const styles = useStyles();
  const texts = useTexts(agreementsScreenNl, 'agreementsScreen');
  const paperTexts = useTexts(agreementNl, 'agreement');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(options.people ?? (employee ? [employee.key] : [])),
  );
  const [repayment, setRepayment] = useState(false);
  const { settings, talks } = school;
  const cao = baseCao(reading);
  const choices = useMemo(() => ({ repayment, settings, cao, talks }), [repayment, settings, cao, talks]);
  const [previewed, setPreviewed] = useState(false);
  const work = useAgreements(day, texts, access);
  const people = useMemo(() => school.employees.filter(({ key }) => chosen.has(key)), [school, chosen]);
  const first = people.at(0);
  const draft = useMemo(
    () => (previewed && first ? draftOf(first, day, choices, paperTexts) : null),
    [previewed, first, day, choices, paperTexts],
  );
  const main = useRef<HTMLButtonElement>(null);
  const busy = work.action.busy;

  return (
    <>
      <PeoplePicker
        employees={school.employees}
        chosen={chosen}
        choose={setChosen}
        texts={texts.choose}
        day={day}
      />
      <Checkbox
        label={texts.repayment}
        checked={repayment}
        onChange={(_, { checked }) => setRepayment(checked === true)}
      />
      <p className={styles.note}>{texts.repaymentHint}</p>
      <div className={styles.buttons}>
        <Button
          ref={main}
          appearance="primary"
          disabledFocusable={busy || people.length === 0}
          onClick={() => work.makeSheets(people, choices)}
        >
          {texts.sheets(people.length)}
        </Button>
        <Button
          disabledFocusable={busy || people.length === 0}
          onClick={() => work.makeWord(people, choices)}
        >
          {texts.word}
        </Button>
        <Button aria-expanded={previewed} onClick={() => setPreviewed(!previewed)}>
          {previewed ? texts.closePreview : texts.preview}
        </Button>
      </div>
      <PaperRunState work={work} texts={texts} access={access} focus={() => main.current?.focus()} />
      <PaperResults
        lines={work.outcomes.map((one) => ({ ...one, text: texts.outcomes[one.outcome] }))}
        texts={texts}
      />
      {previewed && !first && <p className={styles.note}>{texts.previewNone}</p>}
      {draft?.paper === null && (
        <p className={styles.note}>{`${nameAndNumber(draft.employee)}: ${texts.outcomes[draft.why]}`}</p>
      )}
      {draft?.paper && (
        <PaperPreview paper={draft.paper} label={texts.previewOf(nameAndNumber(draft.employee))} />
      )}
    </>
  );
}

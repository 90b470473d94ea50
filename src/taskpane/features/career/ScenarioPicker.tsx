import { Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { readAmount } from '../../../tables/typedAmount';
import { usePane } from '../../ui/context';
import {
  MOST_SCENARIOS,
  type FteTrial,
  type ScenarioChoice,
  type ScenarioId,
} from '../../../school/career/careerChoices';
import { useCareerTexts } from './useCareerTexts';
import type { CareerTexts } from '../../../texts/nl/career';
import { usePlainStyles } from '../../ui/plainStyles';
import { TextField } from '../../ui/TextField';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  conditions: {
    margin: 0,
    paddingLeft: '48px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  letter: { marginLeft: '32px' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', paddingLeft: '32px' },
});

const MOST_FTE = 1.5;

interface Props {
  readonly choices: readonly ScenarioChoice[];
  readonly chosen: readonly ScenarioId[];
  readonly choose: (chosen: readonly ScenarioId[]) => void;
  readonly trial: FteTrial;
  /** Goes to the letter that withholds the increment. */
  readonly letter: () => void;
  /** Told at every keystroke; null for an fte that cannot be read. */
  readonly tryFte: (trial: FteTrial | null) => void;
}

/** Which choices stand side by side, and the fte that is tried out. */
export function ScenarioPicker({ choices, chosen, choose, trial, letter, tryFte }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { announce } = usePane();
  const { scenario: texts } = useCareerTexts();
  const id = useId();
  const shown = choices.filter((choice) => chosen.includes(choice.id));
  const full = shown.length >= MOST_SCENARIOS;
  const toggle = (scenario: ScenarioId, on: boolean) => {
    if (on && full) return;
    const next = on ? [...chosen, scenario] : chosen.filter((one) => one !== scenario);
    choose(next);
    const names = choices
      .filter((choice) => next.includes(choice.id))
      .map((choice) => texts.names[choice.id]);
    announce(texts.announce(names));
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.choose(MOST_SCENARIOS)}</legend>
      {choices.map((choice) => {
        const checked = chosen.includes(choice.id);
        return (
          <div key={choice.id}>
            <Checkbox
              checked={checked}
              aria-disabled={full && !checked}
              aria-describedby={full && !checked ? id : undefined}
              label={
                <>
                  {texts.names[choice.id]}
                  <span className={plain.quietBlock}>{about(choice, texts)}</span>
                </>
              }
              onChange={(_, data) => toggle(choice.id, data.checked === true)}
            />
            {checked && <Conditions id={choice.id} />}
            {checked && choice.id === 'withheld' && (
              <Link as="button" className={styles.letter} onClick={letter}>
                {texts.letter}
              </Link>
            )}
            {choice.id === 'fte' && checked && <FteField trial={trial} tryFte={tryFte} />}
          </div>
        );
      })}
      {full && (
        <p id={id} className={plain.quiet}>
          {texts.enough(MOST_SCENARIOS)}
        </p>
      )}
    </fieldset>
  );
}

/** What the CAO asks for a choice. */
function Conditions({ id }: { readonly id: ScenarioId }) {
  const styles = useStyles();
  const { scenario: texts } = useCareerTexts();
  const conditions: Partial<Record<ScenarioId, readonly string[]>> = texts.conditions;
  const own = conditions[id];
  return (
    own && (
      <ul className={styles.conditions}>
        {own.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    )
  );
}

function about({ scenario, stage }: ScenarioChoice, texts: CareerTexts['scenario']): string {
  switch (scenario.kind) {
    case 'stay':
      return texts.stay;
    case 'path':
      return texts.path;
    case 'move':
      return texts.move(String(scenario.scale), scenario.from);
    case 'course':
      return texts.course(stage?.course ?? '', String(scenario.scale), scenario.courseLastDay);
    case 'fte':
      return texts.fte(scenario.fte, scenario.from);
    case 'withheld':
      return texts.withheld(scenario.year);
    case 'extraStep':
      return texts.extraStep(scenario.year);
    case 'teacher':
      return texts.teacher(String(scenario.scale), scenario.from);
  }
}

function FteField({ trial, tryFte }: Pick<Props, 'trial' | 'tryFte'>) {
  const styles = useStyles();
  const { t } = usePane();
  const { scenario: texts, number } = useCareerTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const fte = typed === null ? trial.fte : readFteTyped(typed, t.decimalSign);
  return (
    <TextField
      className={styles.field}
      label={texts.fteField}
      inputMode="decimal"
      value={typed ?? number(trial.fte)}
      change={(text) => {
        setTyped(text);
        const read = readFteTyped(text, t.decimalSign);
        tryFte(read === null ? null : { ...trial, fte: read });
      }}
      left={() => fte !== null && setTyped(null)}
      wrong={fte === null ? texts.fteRefused : undefined}
    />
  );
}

function readFteTyped(typed: string, decimal: ',' | '.'): number | null {
  const read = readAmount(typed, decimal);
  return read.kind === 'amount' && read.cents <= MOST_FTE * 100 ? read.cents / 100 : null;
}

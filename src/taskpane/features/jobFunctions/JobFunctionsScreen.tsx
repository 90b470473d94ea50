import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  choosableFunctions,
  functionRows,
  scalesIn,
  unknownFunctions,
  type FunctionChoice,
  type UnknownFunction,
} from '../../../school/career/ownFunctions';
import type { SchoolFunction } from '../../../school/career/schoolCareer';
import { addFunctions } from '../../../school/edits/jobFunctions';
import { sourceWords } from '../../../texts/workbook/sourceWords';
import { jobFunctionsNl } from '../../../texts/nl/jobFunctions';
import { OwnWriteNotice } from '../../ui/OwnWriteNotice';
import { Refused } from '../../ui/Refused';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { useListStyles } from '../../ui/listStyles';
import { dayScreen, type DayScreenProps } from '../../ui/dayScreen';
import { useWriting } from '../../ui/useWriting';

/** What is chosen for a function: nothing yet, own scales, or a known function by name. */
interface Chosen {
  readonly like: string;
  readonly scales: string;
}
const NOT_YET = '';
const OWN = '(own)';
const nothing: Chosen = { like: NOT_YET, scales: '' };

/** Which of the school's own function names are which: all in one screen, and one write. */
export default dayScreen('functions', jobFunctionsNl, Unknown);

function Unknown({ school, day, access }: DayScreenProps) {
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(jobFunctionsNl);
  const { action, last, write } = useWriting(access);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map());
  const unknown = useMemo(() => unknownFunctions(school, day), [school, day]);
  const known = useMemo(() => choosableFunctions(school), [school]);
  const ready = unknown.flatMap(({ name }) => {
    const choice = choiceOf(chosen.get(name) ?? nothing, known);
    return choice ? [{ name, choice }] : [];
  });
  const sourceOf = (choice: FunctionChoice) =>
    choice.kind === 'like' ? texts.source(choice.known.name) : texts.sourceOwn;
  const save = () => {
    const rows = ready.flatMap(({ name, choice }) => functionRows(name, choice, sourceOf(choice)));
    write(addFunctions(rows, sourceWords), texts.saved(ready.length));
  };
  return (
    <>
      <p className={form.hint}>{unknown.length === 0 ? texts.none : texts.unknown}</p>
      <ul className={lists.s}>
        {unknown.map((one) => (
          <li key={one.name} className={lists.card}>
            <OneFunction
              unknown={one}
              known={known}
              chosen={chosen.get(one.name) ?? nothing}
              choose={(choice) => setChosen(new Map([...chosen, [one.name, choice]]))}
            />
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <Button
          className={form.start}
          appearance="primary"
          disabledFocusable={ready.length === 0 || action.busy}
          onClick={save}
        >
          {texts.save(ready.length)}
        </Button>
      )}
      <Refused action={action} />
      <OwnWriteNotice write={last} access={access} />
    </>
  );
}

function choiceOf({ like, scales }: Chosen, known: readonly SchoolFunction[]): FunctionChoice | null {
  if (like === OWN) {
    const read = scalesIn(scales);
    return read && { kind: 'scales', scales: read };
  }
  const found = known.find(({ name }) => name === like);
  return found ? { kind: 'like', known: found } : null;
}

interface OneProps {
  readonly unknown: UnknownFunction;
  readonly known: readonly SchoolFunction[];
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

/** One function name of the school, and what it is like. */
function OneFunction({ unknown, known, chosen, choose }: OneProps) {
  const form = useFormStyles();
  const texts = useTexts(jobFunctionsNl);
  const { name, people, scales, nearest } = unknown;
  const options = known.map(
    (one) =>
      [
        one.name,
        texts.option({ name: one.name, scales: one.stages.map(({ scale }) => String(scale)) }),
      ] as const,
  );
  const wrong = chosen.scales.trim() !== '' && scalesIn(chosen.scales) === null;
  return (
    <>
      <p className={form.hint}>{texts.about({ people: people.length, scales })}</p>
      <SelectField
        label={texts.like(name)}
        value={chosen.like}
        options={[[NOT_YET, texts.later], ...options, [OWN, texts.own]]}
        change={(like) => choose({ ...chosen, like })}
      />
      {nearest !== null && chosen.like === NOT_YET && (
        <div className={form.row}>
          <span className={form.hint}>{texts.nearest(nearest)}</span>
          <Button
            size="small"
            aria-label={`${texts.take}: ${nearest}`}
            onClick={() => choose({ ...chosen, like: nearest })}
          >
            {texts.take}
          </Button>
        </div>
      )}
      {chosen.like === OWN && (
        <TextField
          label={texts.scales(name)}
          value={chosen.scales}
          change={(typed) => choose({ ...chosen, scales: typed })}
          wrong={wrong ? texts.scalesWrong : undefined}
        />
      )}
      {chosen.like === OWN && chosen.scales === '' && <p className={form.hint}>{texts.scalesHint}</p>}
    </>
  );
}

import { Button, ProgressBar } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { schoolYearOf } from '../../../domain/calendar';
import { scenarioNl } from '../../../texts/nl/scenario';
import { replaceRows } from '../../../school/edits/replaceRows';
import { currentRules } from '../../../school/currentRules';
import { replacedRow, scenarioRows } from '../../../school/whatIf';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { OwnWriteNotice } from '../../ui/OwnWriteNotice';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { useAction } from '../../ui/useAction';
import type { ScreenProps } from '../../ui/screen';
import { ScenarioForm } from './ScenarioForm';
import { ScenarioTotalsTable } from './ScenarioTotalsTable';
import { scenarioOf, type ScenarioFields } from './scenarioFields';
import { useScenarioAnswer, type Answer } from './useScenarioAnswer';
import { dayScreen, type DayScreenProps } from '../../ui/dayScreen';

/** Tries other rules for the whole school. */
export default dayScreen('scenario', scenarioNl, Trying);

function Trying({ reading, school, day, access }: DayScreenProps) {
  const form = useFormStyles();
  const texts = useTexts(scenarioNl);
  const now = schoolYearOf(day);
  const [fields, setFields] = useState<ScenarioFields>({
    from: now + 1,
    savingTerm: '',
    indexation: '',
    budget: null,
    fund: null,
  });
  const [last, setLast] = useState<UndoHandle | null>(null);
  const { progress, answer, action, compute, stop, forget } = useScenarioAnswer({ reading, school }, day);
  const current = useMemo(() => currentRules(school, fields.from), [school, fields.from]);
  const scenario = scenarioOf(fields);
  return (
    <>
      <div className={form.form}>
        <ScenarioForm
          current={current}
          now={now}
          fields={fields}
          change={(changed) => {
            setFields((known) => ({ ...known, ...changed }));
            forget();
          }}
        />
        <ComputeButtons
          compute={scenario && (() => compute(scenario))}
          busy={progress !== null}
          stop={stop}
        />
      </div>
      {progress && (
        <div>
          <p className={form.hint}>{texts.busy(progress.done, progress.all)}</p>
          <ProgressBar aria-label={texts.table} max={Math.max(1, progress.all)} value={progress.done} />
        </div>
      )}
      <OwnWriteNotice write={last} access={access} />
      {answer && answer.from !== reading && <Notice intent="warning" what={texts.old} fix={texts.oldFix} />}
      {answer && <ScenarioTotalsTable answer={answer} years={school.settings.planYears} />}
      {answer && (
        <Applying
          answer={answer}
          access={access}
          written={(handle) => {
            setLast(handle);
            forget();
          }}
        />
      )}
      <Refused action={action} />
    </>
  );
}

interface ComputeProps {
  /** Null as long as nothing can be tried. */
  readonly compute: (() => void) | null;
  readonly busy: boolean;
  readonly stop: () => void;
}

/** Begins to compute, or stops it. */
function ComputeButtons({ compute, busy, stop }: ComputeProps) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(scenarioNl);
  return (
    <div className={form.buttons}>
      <Button
        appearance="primary"
        size="small"
        disabledFocusable={compute === null || busy}
        onClick={() => compute?.()}
      >
        {texts.compute}
      </Button>
      {busy && (
        <Button size="small" onClick={stop}>
          {t.app.stop}
        </Button>
      )}
    </div>
  );
}

interface ApplyingProps extends Pick<ScreenProps, 'access'> {
  readonly answer: Answer;
  readonly written: (handle: UndoHandle) => void;
}

/** Writes what was tried, where that is something that can be written. */
function Applying({ answer, access, written }: ApplyingProps) {
  const form = useFormStyles();
  const texts = useTexts(scenarioNl);
  const applying = useAction();
  const rows = scenarioRows(answer.of);
  if (rows.CAO_regels.length + rows.Beursgeld.length === 0) return null;
  const apply = () =>
    applying.run(async () => {
      await access.write(replaceRows(rows, replacedRow), texts.applied(answer.of.from), { written });
    });
  return (
    <>
      <p className={form.hint}>{texts.applyHint}</p>
      <Button className={form.start} size="small" disabledFocusable={applying.busy} onClick={apply}>
        {texts.apply}
      </Button>
      <Refused action={applying} />
    </>
  );
}

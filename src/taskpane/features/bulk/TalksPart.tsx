import { useMemo, useState } from 'react';
import type { Day } from '../../../domain/calendar';
import { talkDays } from '../../../school/bulk/talksOfMany';
import { planTalks } from '../../../school/edits/talks';
import { bulkNl } from '../../../texts/nl/bulk';
import { today } from '../../host/clock';
import { DayField } from '../../ui/DayField';
import { Part } from '../../ui/Part';
import { TextField } from '../../ui/TextField';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { GroupWriteState } from '../../ui/GroupWriteState';
import type { GroupPartProps } from './groupPart';
import { NamesLine } from './NamesLine';
import { useGroupWrite } from '../../ui/useGroupWrite';
import { useTold } from '../../ui/useTold';
import { CheckField } from '../../ui/CheckField';
import { FormButtons } from '../../ui/FormButtons';

const MOST_A_DAY = 50;

/** What is typed, and whom to see when by that. */
function useTalkDays({ school, people }: Pick<GroupPartProps, 'school' | 'people'>) {
  const [from, setFrom] = useState<Day | null | undefined>(today);
  const [typed, setTyped] = useState('4');
  const [onlyWithout, setOnlyWithout] = useState(true);
  const perDay = Number(typed);
  const wrong = !Number.isInteger(perDay) || perDay < 1 || perDay > MOST_A_DAY;
  const planned = useMemo(() => {
    if (from === null || from === undefined || wrong) return [];
    const asked = onlyWithout ? people.filter(({ key }) => !school.talks.get(key)?.next) : people;
    return talkDays(asked, from, perDay);
  }, [people, school, from, perDay, wrong, onlyWithout]);
  return { from, setFrom, typed, setTyped, wrong, onlyWithout, setOnlyWithout, planned };
}

/** Sets the date of the next conversation of many: so many a day from a day on. */
export function TalksPart({ school, people, access }: GroupPartProps) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(bulkNl).talks;
  const typing = useTalkDays({ school, people });
  const { planned } = typing;
  const writing = useGroupWrite(access);
  const last = planned.at(-1)?.next;
  const preview = last === undefined ? texts.none : texts.preview({ count: planned.length, last });
  useTold(preview);
  const write = () => writing.write(planTalks(planned), texts.written(planned.length));
  return (
    <Part title={texts.title}>
      <GroupWriteState of={writing}>
        <div className={form.form} role="group" aria-label={texts.title}>
          <DayField label={texts.from} value={typing.from ?? null} change={typing.setFrom} />
          <TextField
            label={texts.perDay}
            value={typing.typed}
            change={typing.setTyped}
            wrong={typing.wrong ? texts.perDayWrong(MOST_A_DAY) : undefined}
          />
          <CheckField
            whole
            label={texts.onlyWithout}
            checked={typing.onlyWithout}
            change={typing.setOnlyWithout}
          />
          <div className={form.whole}>
            <p className={form.whole}>{preview}</p>
            <NamesLine
              title={texts.who(planned.length)}
              people={planned}
              about={({ next }) => t.date(next)}
            />
          </div>
          <FormButtons
            action={{ busy: writing.action.busy, refused: null }}
            save={texts.write(planned.length)}
            onSave={write}
            ready={planned.length > 0}
          />
        </div>
      </GroupWriteState>
    </Part>
  );
}

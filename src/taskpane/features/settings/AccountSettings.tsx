import { useState } from 'react';
import type { Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import { typedDateNl } from '../../../tables/dutchDate';
import type { Settings } from '../../../tables/settings';
import { settingsNl } from '../../../texts/nl/settings';
import { setSettings } from '../../../school/edits/settings';
import { AmountField } from '../../ui/AmountField';
import { DayField } from '../../ui/DayField';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useSettingWrite } from './useSettingWrite';
import { SaveButton } from './SaveButton';

/** What is typed; undefined for what cannot be read. */
interface Draft {
  readonly framesOn?: Day | null | undefined;
  readonly basicFunding?: Cents | null | undefined;
  readonly savedLeaveScheme?: boolean | null;
}

const ANSWERS = ['unknown', 'yes', 'no'] as const;
type Answer = (typeof ANSWERS)[number];
const ANSWER_VALUES: Readonly<Record<Answer, boolean | null>> = { unknown: null, yes: true, no: false };
const answerOf = (value: boolean | null): Answer => (value === null ? 'unknown' : value ? 'yes' : 'no');

const pickedOf = ({ framesOn, basicFunding, savedLeaveScheme }: Settings) => ({
  framesOn,
  basicFunding,
  savedLeaveScheme,
});

interface Props {
  readonly settings: Settings;
  readonly access: WriteAccess;
}

/** What the account of article 16.2 and the year view need to know of the school. */
export function AccountSettings({ settings, access }: Props) {
  const texts = useTexts(settingsNl).account;
  const [draft, setDraft] = useState<Draft>({});
  const write = useSettingWrite(access);
  const { framesOn, basicFunding, savedLeaveScheme }: Required<Draft> = { ...pickedOf(settings), ...draft };
  const unread = framesOn === undefined || basicFunding === undefined;
  const same =
    framesOn === settings.framesOn &&
    basicFunding === settings.basicFunding &&
    savedLeaveScheme === settings.savedLeaveScheme;
  const save = () => {
    if (unread) return;
    const { explanations } = texts;
    const chosen = {
      framesOn: { value: framesOn === null ? '' : typedDateNl(framesOn), explanation: explanations.framesOn },
      basicFunding: {
        value: basicFunding === null ? '' : basicFunding / 100,
        explanation: explanations.basicFunding,
      },
      savedLeaveScheme: {
        value: savedLeaveScheme === null ? '' : savedLeaveScheme ? 'ja' : 'nee',
        explanation: explanations.savedLeaveScheme,
      },
    };
    write.save(setSettings(chosen), texts.wrote, () => setDraft({}));
  };
  return (
    <Section title={texts.title}>
      <DayField
        label={texts.framesOn}
        value={framesOn ?? null}
        mayBeEmpty
        change={(day) => setDraft({ ...draft, framesOn: day })}
      />
      <AmountField
        label={texts.basicFunding}
        value={basicFunding ?? null}
        change={(cents) => setDraft({ ...draft, basicFunding: cents })}
        hint={(cents) => (cents === null ? texts.basicFundingHint : undefined)}
      />
      <SelectField
        label={texts.savedLeaveScheme}
        value={answerOf(savedLeaveScheme)}
        options={ANSWERS.map((answer) => [answer, texts.answers[answer]] as const)}
        change={(answer) => setDraft({ ...draft, savedLeaveScheme: ANSWER_VALUES[answer] })}
      />
      <SaveButton text={texts.save} write={write} save={save} ready={!same && !unread} />
    </Section>
  );
}

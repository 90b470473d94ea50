import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { financeCsv, financePeriods, type FinancePeriod } from '../../../documents/finance/financeCsv';
import { financeNl } from '../../../texts/nl/finance';
import { canDownload, download } from '../../host/download';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { usePane, useTexts } from '../../ui/context';
import { usePlainStyles } from '../../ui/plainStyles';
import type { ScreenProps } from '../../ui/screen';

type Props = Pick<ScreenProps, 'reading' | 'school'>;

/** What was booked in a year, as a file for the financial administration. */
export function FinanceSection({ reading, school }: Props) {
  const plain = usePlainStyles();
  const { announce } = usePane();
  const texts = useTexts(financeNl);
  const periods = useMemo(() => financePeriods(school), [school]);
  const [chosen, setChosen] = useState(0);
  const [said, setSaid] = useState<string | null>(null);
  const say = (sentence: string) => {
    setSaid(sentence);
    announce(sentence);
  };
  const nameOf = ({ kind, year }: FinancePeriod) => texts.periods[kind](year);
  const period = periods.at(chosen) ?? periods.at(0);
  const make = () => {
    if (!period) return;
    if (!canDownload()) return say(texts.noDownloads);
    const { text, lines } = financeCsv(reading, school, period, texts);
    const name = texts.fileName(nameOf(period).toLowerCase());
    download(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
    say(texts.downloaded(name, lines));
  };
  return (
    <Section title={texts.title}>
      <p className={plain.quiet}>{period ? texts.hint : texts.nothing}</p>
      {period && (
        <>
          <SelectField
            label={texts.period}
            value={chosen}
            change={setChosen}
            options={periods.map((one, i) => [i, nameOf(one)] as const)}
          />
          <Button className={plain.start} onClick={make}>
            {texts.download}
          </Button>
        </>
      )}
      {said !== null && <Notice intent="info" what={said} />}
    </Section>
  );
}

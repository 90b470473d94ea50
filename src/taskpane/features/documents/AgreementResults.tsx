import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { AgreementsScreenTexts } from '../../../texts/nl/agreementsScreen';
import { goTo } from '../../../workbook/events/selection';
import type { AgreementOutcome } from './agreementRun';
import { nameAndNumber } from '../../../school/findPeople';
import { useAction } from '../../ui/useAction';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useListStyles } from '../../ui/listStyles';

const useStyles = makeStyles({
  scroll: {
    maxHeight: '300px',
    overflowY: 'auto',
  },
  what: { margin: 0 },
});

interface Props {
  readonly outcomes: readonly AgreementOutcome[];
  readonly texts: AgreementsScreenTexts;
}

/** What came of each person’s agreement, with a way to its sheet. */
export function AgreementResults({ outcomes, texts }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const going = useAction();
  if (outcomes.length === 0) return null;
  return (
    <Section title={texts.results}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable for the keyboard */}
      <ul className={mergeClasses(lists.s, styles.scroll)} tabIndex={0}>
        {outcomes.map(({ employee, outcome, sheet }) => (
          <li key={employee.key}>
            <p className={styles.what}>{`${nameAndNumber(employee)}: ${texts.outcomes[outcome]}`}</p>
            {sheet && (
              <Link
                as="button"
                onClick={() => going.run(() => goTo({ sheetId: sheet.sheetId, address: 'A1' }))}
              >
                {texts.goTo(sheet.name)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {going.refused && <Notice intent="warning" what={going.refused.what} fix={going.refused.fix} />}
    </Section>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo } from 'react';
import { checkGroups } from '../../../school/checks/checkGroups';
import type { DataProblem } from '../../../tables/dataProblem';
import { useListStyles } from '../../ui/listStyles';
import { usePane } from '../../ui/context';
import type { ScreenProps } from '../../ui/screen';
import { CheckCard } from './CheckCard';
import { version } from '../../host/version';
import { usePlainStyles } from '../../ui/plainStyles';
import { ScreenFrame } from '../../ui/ScreenFrame';

/** More groups than this are not read by anybody; the first ones are to be mended first. */
const MOST_SHOWN = 200;

const useStyles = makeStyles({
  none: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', margin: 0 },
});

interface Props extends Pick<ScreenProps, 'school' | 'show' | 'access'> {
  readonly problems: readonly DataProblem[];
  readonly back: () => void;
  readonly goTo: (problem: DataProblem) => void;
}

/** All that cannot be right in the workbook: where, what, and what to do. */
export default function ChecksScreen({ problems, back, goTo, school, show, access }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const groups = useMemo(() => checkGroups(problems), [problems]);
  const backButton = (
    <Button
      className={plain.start}
      appearance="subtle"
      size="small"
      icon={<ArrowLeft16Regular />}
      onClick={back}
    >
      {t.checks.back}
    </Button>
  );
  return (
    <ScreenFrame title={t.checks.title} above={backButton}>
      {problems.length === 0 ? (
        <p className={styles.none}>
          <CheckmarkCircle20Regular aria-hidden />
          {t.checks.none}
        </p>
      ) : (
        <p className={plain.paragraph}>{t.checks.count(problems.length)}</p>
      )}
      <ul className={lists.s}>
        {groups.slice(0, MOST_SHOWN).map((group) => (
          <li key={group.key} className={lists.card}>
            <CheckCard group={group} school={school} goTo={goTo} show={show} access={access} />
          </li>
        ))}
      </ul>
      {groups.length > MOST_SHOWN && (
        <p className={plain.paragraph}>{t.checks.more(groups.length - MOST_SHOWN)}</p>
      )}
      <p className={plain.small}>{t.app.version(version)}</p>
    </ScreenFrame>
  );
}

import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { organisationNl } from '../../../texts/nl/organisation';
import { renameGroup } from '../../../school/edits/organisation';
import { likelySame, type LikelySame } from '../../../school/likelySame';
import { GROUPINGS, type Organisation } from '../../../school/organisation';
import { RememberedState, useRememberedState } from '../../ui/rememberedState';
import { OwnWriteNotice } from '../../ui/OwnWriteNotice';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { usePane, useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useWriting } from '../../ui/useWriting';

/** The pairs that are two, by the reader's word. */
const differentPairs = new RememberedState<ReadonlySet<string>>(new Set());

const idOf = ({ by, from, to }: LikelySame) => [by, from.key, to.key].join('\n');

interface Props {
  readonly organisation: Organisation;
  readonly access: WriteAccess;
}

/** Offers to make one of two teams, managers or locations whose names differ in one letter. */
export function MergeOffer({ organisation, access }: Props) {
  const { announce } = usePane();
  const texts = useTexts(organisationNl);
  const { action, last, write } = useWriting(access);
  const [different, setDifferent] = useRememberedState(differentPairs);
  const pairs = useMemo(
    () =>
      GROUPINGS.flatMap((by) =>
        likelySame(organisation.groups(by), (group) => organisation.isOfEmployee(group)),
      ),
    [organisation],
  );
  const pair = pairs.find((one) => !different.has(idOf(one)));
  const merge = ({ by, from, to }: LikelySame) => {
    const what = texts.merged({ from: from.label, to: to.label });
    write(renameGroup(by, from.label, to.label), what, () => announce(what));
  };
  return (
    <>
      <OwnWriteNotice write={last} access={access} />
      {pair && (
        <>
          <Notice
            intent="info"
            what={texts.alike({
              by: pair.by,
              from: pair.from.label,
              to: pair.to.label,
              count: pair.from.people.length,
            })}
            action={{ text: texts.merge(pair.to.label), run: () => merge(pair), disabled: action.busy }}
          />
          <Button size="small" onClick={() => setDifferent(new Set([...different, idOf(pair)]))}>
            {texts.apart}
          </Button>
        </>
      )}
      <Refused action={action} />
    </>
  );
}

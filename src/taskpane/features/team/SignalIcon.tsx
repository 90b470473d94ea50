import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Chat16Regular } from '@fluentui/react-icons/svg/chat';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentText16Regular } from '@fluentui/react-icons/svg/document-text';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Handshake16Regular } from '@fluentui/react-icons/svg/handshake';
import { HourglassHalf16Regular } from '@fluentui/react-icons/svg/hourglass-half';
import { Trophy16Regular } from '@fluentui/react-icons/svg/trophy';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { FluentIcon } from '@fluentui/react-icons';
import type { SignalKind } from '../../../school/signals/signals';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  plain: { color: tokens.colorNeutralForeground2 },
});

const looks: Readonly<
  Record<SignalKind, { readonly icon: FluentIcon; readonly colour: 'danger' | 'warning' | 'good' | 'plain' }>
> = {
  dataError: { icon: ErrorCircle16Regular, colour: 'danger' },
  uncovered: { icon: Warning16Regular, colour: 'danger' },
  contract: { icon: DocumentText16Regular, colour: 'danger' },
  instalmentMissed: { icon: DocumentText16Regular, colour: 'warning' },
  lapses: { icon: HourglassHalf16Regular, colour: 'warning' },
  lapsesWithoutPlan: { icon: HourglassHalf16Regular, colour: 'warning' },
  savingEnds: { icon: Handshake16Regular, colour: 'warning' },
  agreement: { icon: Handshake16Regular, colour: 'warning' },
  extraHours: { icon: Warning16Regular, colour: 'warning' },
  instalmentDue: { icon: DocumentText16Regular, colour: 'plain' },
  courseOver: { icon: CheckmarkCircle16Regular, colour: 'plain' },
  affordable: { icon: CheckmarkCircle16Regular, colour: 'good' },
  planShort: { icon: Warning16Regular, colour: 'warning' },
  atMaximum: { icon: Trophy16Regular, colour: 'plain' },
  maximumSoon: { icon: Trophy16Regular, colour: 'plain' },
  talk: { icon: Chat16Regular, colour: 'plain' },
  personalPlan: { icon: DocumentText16Regular, colour: 'plain' },
};

/** A sign beside the sentence of a signal, which says the same without it. */
export function SignalIcon({ kind }: { readonly kind: SignalKind }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { icon: Icon, colour } = looks[kind];
  return <Icon aria-hidden className={mergeClasses(plain.icon, styles[colour])} />;
}

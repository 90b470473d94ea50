import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useId, useMemo, useState } from 'react';
import type { CaoName } from '../../../cao/rules';
import { civilOf, type Day } from '../../../domain/calendar';
import { settingsNl } from '../../../texts/nl/settings';
import { Section } from '../../ui/Section';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import {
  SHIPPED_GROUPS,
  shippedValues,
  type ShippedGroup,
  type ShippedValue,
} from '../../../school/shippedValues';
import { quantityText } from './quantityText';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  toggle: { justifyContent: 'flex-start', textAlign: 'left', minWidth: 'auto' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  validity: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0, alignItems: 'flex-start' },
  link: { fontSize: 'inherit', lineHeight: 'inherit', overflowWrap: 'anywhere' },
});

interface Props {
  readonly cao: CaoName;
  /** The first day that is planned. */
  readonly day: Day;
}

/** Everything that ships with the product, with its source and whether that still covers what is planned. */
export function ShippedValues({ cao, day }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(settingsNl).shipped;
  return (
    <Section title={texts.title}>
      <p className={plain.paragraph}>{texts.intro(day)}</p>
      {SHIPPED_GROUPS.map((group) => (
        <Group key={group} group={group} cao={cao} day={day} />
      ))}
    </Section>
  );
}

function Group({ group, cao, day }: Props & { readonly group: ShippedGroup }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const lists = useListStyles();
  const texts = useTexts(settingsNl).shipped;
  const [open, setOpen] = useState(false);
  const id = useId();
  const values = useMemo(() => shippedValues(group, cao, day), [group, cao, day]);
  const old = values.filter(({ validity }) => validity === 'outdated' || validity === 'unconfirmed').length;
  return (
    <div className={plain.stackXs}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.toggle}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {texts.groups[group]} ({texts.count(values.length, old)})
      </Button>
      {open && (
        <ul id={id} className={lists.s}>
          {values.length === 0 && <li className={plain.quiet}>{texts.nothing}</li>}
          {values.map((value, index) => (
            <li key={index} className={styles.item}>
              <Value value={value} day={day} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const icons = {
  confirmed: Checkmark16Regular,
  outdated: Warning16Regular,
  unconfirmed: Warning16Regular,
  past: History16Regular,
} as const;

function Value({ value, day }: { readonly value: ShippedValue; readonly day: Day }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useTexts(settingsNl);
  const { shipped } = texts;
  const { quantity, source, validity, verifiedUntil, from, note } = value;
  const Icon = icons[validity];
  const warned = validity === 'outdated' || validity === 'unconfirmed';
  const what = quantity.unit === 'rule' ? texts.rules.names[quantity.rule] : value.what;
  const years = verifiedUntil === null ? 0 : civilOf(day).year - civilOf(verifiedUntil).year;
  return (
    <>
      <p className={styles.value}>
        {what}: {quantityText(shipped, quantity)}
        {from !== null && `, ${shipped.from(from)}`}
      </p>
      <p className={mergeClasses(styles.validity, warned && plain.strong)}>
        <Icon className={plain.icon} aria-hidden />
        <span>{shipped.validities[validity]}</span>
      </p>
      {verifiedUntil !== null && (
        <p className={plain.quiet}>
          {shipped.until(verifiedUntil)} {validity === 'outdated' && shipped.age(years)}
        </p>
      )}
      <p className={plain.paragraph}>
        {source.article && `${shipped.article(source.article)}, `}
        <Link className={styles.link} href={source.url} target="_blank" rel="noreferrer" inline lang="nl">
          {source.title}
        </Link>
        {`, ${source.dated ? shipped.dated(source.dated) : shipped.undated}`}
      </p>
      {note && (
        <p className={plain.quiet} lang="nl">
          {note}
        </p>
      )}
    </>
  );
}

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { ruleSourceNl, type RuleSourceTexts } from '../../texts/nl/ruleSource';
import { useTexts } from './context';
import type { RuleSource } from '../../domain/ruleSource';
import { usePlainStyles } from './plainStyles';

const useStyles = makeStyles({
  rule: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  validity: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0, alignItems: 'flex-start' },
  icon: { flexShrink: 0 },
  link: { fontSize: 'inherit', lineHeight: 'inherit', overflowWrap: 'anywhere' },
});

interface Props {
  readonly source: RuleSource;
  /** Whether the text also says what to do about an unconfirmed value; a list says so once, above. */
  readonly advised?: boolean;
}

/** The value of a rule, where it was read, and how far that can be trusted. Sources and their notes are Dutch. */
export function RuleSourceText({ source, advised = true }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useTexts(ruleSourceNl);
  const { provenance } = source;
  const confirmed = source.validity !== 'carriedForward' && source.validity !== 'neverConfirmed';
  const Icon = confirmed ? Checkmark16Regular : Warning16Regular;
  return (
    <div className={styles.rule}>
      <p className={styles.value}>
        {texts.rule[source.rule](source.value)}
        {source.from > 0 && `, ${texts.since(source.from)}`}
      </p>
      <p className={styles.validity}>
        <Icon className={styles.icon} aria-hidden />
        <span>{validityText(texts, source)}</span>
      </p>
      {provenance.kind === 'cao' && (
        <p className={plain.paragraph}>
          {provenance.article === null ? '' : `${texts.article(provenance.article)}, `}
          <Link
            className={styles.link}
            href={provenance.url}
            target="_blank"
            rel="noreferrer"
            inline
            lang="nl"
          >
            {provenance.title}
          </Link>
        </p>
      )}
      {provenance.kind !== 'default' && provenance.note !== null && (
        <p className={plain.paragraph}>
          {texts.noteInDutch}
          <span lang="nl">{provenance.note}</span>
        </p>
      )}
      {!confirmed && advised && <p className={plain.paragraph}>{texts.overrule}</p>}
    </div>
  );
}

function validityText(texts: RuleSourceTexts, { validity, provenance, personal }: RuleSource): string {
  switch (validity) {
    case 'own':
      return personal ? texts.personal : texts.own;
    case 'default':
      return texts.byDefault;
    case 'neverConfirmed':
      return texts.neverConfirmed;
    default: {
      const until = provenance.kind === 'cao' ? (provenance.verifiedUntil ?? 0) : 0;
      return validity === 'confirmed' ? texts.confirmed(until) : texts.carriedForward(until);
    }
  }
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type RefObject } from 'react';
import type { CaoName } from '../../../cao/rules';
import { shippedRuleBook } from '../../../tables/caoRules';
import type { Day } from '../../../domain/calendar';
import { RULE_IDS, type RuleId } from '../../../domain/rules';
import { settingsNl } from '../../../texts/nl/settings';
import { removeOwnRule, setBaseCao, setOwnRule } from '../../../school/edits/ownRules';
import { baseCao, ownRules, type OwnRule } from '../../../school/read/ownRules';
import type { SchoolReading } from '../../../school/school';
import { Notice } from '../../ui/Notice';
import { RuleSourceText } from '../../ui/RuleSourceText';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import { explainRule } from '../../../domain/ruleSource';
import { ruleValueText } from './quantityText';
import { RuleEditor } from './RuleEditor';
import { RuleEnder } from './RuleEnder';
import { useSettingWrite, type SettingWrite } from './useSettingWrite';
import { WriteResult } from './WriteResult';
import { usePlainStyles } from '../../ui/plainStyles';
import type { DayScreenProps } from '../../ui/dayScreen';

const CAOS: readonly CaoName[] = ['VO', 'PO'];

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props extends Pick<DayScreenProps, 'reading' | 'school' | 'day' | 'access'> {
  /** The first day that is planned. */
  readonly planned: Day;
}

type Open = { readonly what: 'add' } | { readonly what: 'edit' | 'end'; readonly rule: OwnRule };

/** Which CAO holds, and what the school decided otherwise. */
export function RulesSettings(props: Props) {
  const { reading, planned, access } = props;
  const plain = usePlainStyles();
  const texts = useTexts(settingsNl).rules;
  const write = useSettingWrite(access);
  const add = useRef<HTMLButtonElement>(null);
  return (
    <Section title={texts.title}>
      <SelectField
        className={plain.field}
        label={texts.cao}
        hint={texts.onlyThese}
        value={baseCao(reading)}
        options={CAOS.map((name) => [name, texts.caos[name]] as const)}
        change={(name) => write.save(setBaseCao(name), texts.wroteCao(name))}
      />
      <h3 className={plain.name}>{texts.inForce(planned)}</h3>
      <RulesInForce {...props} />
      <h3 className={plain.name}>{texts.own}</h3>
      <OwnRules {...props} write={write} add={add} />
      <WriteResult write={write} focusBack={() => add.current?.focus()} />
    </Section>
  );
}

/** What the CAO says of a rule, and in words. */
function useCaoValue(reading: SchoolReading) {
  const { rules: texts, shipped: shippedTexts } = useTexts(settingsNl);
  const shipped = shippedRuleBook(baseCao(reading)).forEmployee(null);
  const ofCao = (rule: RuleId, from: Day) => shipped.on(rule, from)?.value ?? null;
  const shownOfCao = (rule: RuleId, from: Day) => {
    const value = ofCao(rule, from);
    return texts.ofCao(value === null ? texts.none : ruleValueText(shippedTexts, rule, value));
  };
  return { ofCao, shownOfCao };
}

/** Each rule as it holds on the first day that is planned, with its source. */
function RulesInForce({ reading, school: { rules }, planned }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const lists = useListStyles();
  const texts = useTexts(settingsNl).rules;
  const { shownOfCao } = useCaoValue(reading);
  if (!rules) return <Notice intent="warning" what={texts.unreadable} />;
  return (
    <ul className={lists.s}>
      {RULE_IDS.map((id) => {
        const source = explainRule(rules, id, planned);
        return (
          <li key={id} className={styles.item}>
            {source ? (
              <RuleSourceText source={source} advised={false} />
            ) : (
              <p className={plain.paragraph}>
                {texts.names[id]}: {texts.none}
              </p>
            )}
            {source?.validity === 'own' && <p className={plain.quiet}>{shownOfCao(id, planned)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

interface OwnProps extends Props {
  readonly write: SettingWrite;
  /** The button for another rule, which has the focus after each change. */
  readonly add: RefObject<HTMLButtonElement | null>;
}

/** What the school decided itself, to be changed, ended, removed and added to. */
function OwnRules(props: OwnProps) {
  const { reading, day, write, add } = props;
  const plain = usePlainStyles();
  const lists = useListStyles();
  const texts = useTexts(settingsNl).rules;
  const [open, setOpen] = useState<Open | null>(null);
  const own = ownRules(reading);
  const close = () => {
    setOpen(null);
    add.current?.focus();
  };
  const save = (rule: OwnRule) => {
    const replaces = open?.what === 'edit' ? open.rule : null;
    const what = texts.wrote(texts.names[rule.rule], rule.from);
    write.save(setOwnRule(rule, replaces), what, close);
  };
  return (
    <>
      {own.length === 0 && <p className={plain.paragraph}>{texts.noOwn}</p>}
      <ul className={lists.s}>
        {own.map((rule) => (
          <OwnRuleItem
            key={`${rule.rule} ${rule.from}`}
            {...props}
            rule={rule}
            all={own}
            open={open && 'rule' in open && isSame(open.rule, rule) ? open.what : null}
            setOpen={(what) => setOpen(what && { what, rule })}
            save={save}
            close={close}
          />
        ))}
      </ul>
      <Button
        ref={add}
        size="small"
        className={plain.start}
        aria-expanded={open?.what === 'add'}
        onClick={() => setOpen(open?.what === 'add' ? null : { what: 'add' })}
      >
        {texts.add}
      </Button>
      {open?.what === 'add' && (
        <RuleEditor rule={null} all={own} day={day} busy={write.action.busy} save={save} cancel={close} />
      )}
    </>
  );
}

interface ItemProps extends OwnProps {
  readonly rule: OwnRule;
  readonly all: readonly OwnRule[];
  readonly open: 'edit' | 'end' | null;
  readonly setOpen: (what: 'edit' | 'end' | null) => void;
  readonly save: (rule: OwnRule) => void;
  readonly close: () => void;
}

/** One rule of the school's own, beside what the CAO says. */
function OwnRuleItem(props: ItemProps) {
  const { reading, rule, open, setOpen, close, write, add } = props;
  const styles = useStyles();
  const plain = usePlainStyles();
  const { rules: texts, shipped } = useTexts(settingsNl);
  const { shownOfCao } = useCaoValue(reading);
  const name = texts.names[rule.rule];
  const { busy } = write.action;
  const end = (from: Day, value: number) => {
    const cell = isHundredths(rule.rule) ? value / 100 : value;
    const ended = setOwnRule({ ...rule, from, value: cell, note: texts.endNote }, null);
    write.save(ended, texts.ended(name, from), close);
  };
  const remove = () =>
    write.save(removeOwnRule(rule), texts.removed(name, rule.from), () => add.current?.focus());
  return (
    <li className={styles.item}>
      <p className={plain.paragraph}>
        {name}: {shownValue(shipped, rule)}, {texts.since(rule.from)}
      </p>
      <p className={plain.quiet}>
        {shownOfCao(rule.rule, rule.from)}
        {rule.note && ` · ${rule.note}`}
      </p>
      <div className={styles.buttons}>
        {(['edit', 'end'] as const).map((what) => (
          <Button
            key={what}
            size="small"
            className={plain.narrowButton}
            aria-label={what === 'edit' ? texts.editOf(name, rule.from) : texts.endOf(name, rule.from)}
            aria-expanded={open === what}
            onClick={() => setOpen(open === what ? null : what)}
          >
            {texts[what]}
          </Button>
        ))}
        <Button
          size="small"
          className={plain.narrowButton}
          aria-label={texts.removeOf(name, rule.from)}
          disabledFocusable={busy}
          onClick={remove}
        >
          {texts.remove}
        </Button>
      </div>
      <OpenForm {...props} end={end} />
    </li>
  );
}

interface FormProps extends ItemProps {
  readonly end: (from: Day, value: number) => void;
}

/** The form to change or to end a rule, where it is open. */
function OpenForm({ reading, day, rule, all, open, save, close, write, end }: FormProps) {
  const { ofCao } = useCaoValue(reading);
  const form = { rule, all, day, busy: write.action.busy, cancel: close };
  if (open === 'edit') return <RuleEditor {...form} save={save} />;
  if (open === 'end') return <RuleEnder {...form} ofCao={(from) => ofCao(rule.rule, from)} end={end} />;
  return null;
}

function isSame(a: OwnRule, b: OwnRule): boolean {
  return a.rule === b.rule && a.from === b.from;
}

/** Rules of which the cell holds euros or hours, where the core counts hundredths. */
function isHundredths(rule: RuleId): boolean {
  return rule === 'scholingsbudget' || rule === 'scholingsuren' || rule === 'extra_uren';
}

function shownValue(texts: Parameters<typeof ruleValueText>[0], { rule, value }: OwnRule): string {
  if (typeof value !== 'number') return String(value ?? '');
  return ruleValueText(texts, rule, isHundredths(rule) ? Math.round(value * 100) : value);
}

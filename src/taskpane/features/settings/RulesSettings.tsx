import { Button, Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CaoName } from '../../../cao/rules';
import { shippedRuleBook } from '../../../tables/caoRules';
import type { Day } from '../../../domain/calendar';
import { RULE_IDS, type RuleId } from '../../../domain/rules';
import { settingsNl } from '../../../texts/nl/settings';
import { removeOwnRule, setBaseCao, setOwnRule } from '../../../school/edits/ownRules';
import { baseCao, ownRules, type OwnRule } from '../../../school/read/ownRules';
import type { School, SchoolReading } from '../../../school/school';
import { Notice } from '../../ui/Notice';
import { RuleSourceText } from '../../ui/RuleSourceText';
import { Section } from '../../ui/Section';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { explainRule } from '../../../domain/ruleSource';
import { ruleValueText } from './quantityText';
import { RuleEditor } from './RuleEditor';
import { RuleEnder } from './RuleEnder';
import { useSettingWrite } from './useSettingWrite';
import { WriteResult } from './WriteResult';

const CAOS: readonly CaoName[] = ['VO', 'PO'];

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  item: { display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
  add: { alignSelf: 'flex-start' },
});

interface Props {
  readonly reading: SchoolReading;
  readonly school: School;
  readonly day: Day;
  /** The first day that is planned. */
  readonly planned: Day;
  readonly access: WriteAccess;
}

type Open = { readonly what: 'add' } | { readonly what: 'edit' | 'end'; readonly rule: OwnRule };

/** Which CAO holds, and what the school decided otherwise. */
export function RulesSettings({ reading, school, day, planned, access }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const all = useTexts(settingsNl, 'settings');
  const texts = all.rules;
  const [open, setOpen] = useState<Open | null>(null);
  const write = useSettingWrite(access);
  const add = useRef<HTMLButtonElement>(null);
  const cao = baseCao(reading);
  const own = ownRules(reading);
  const shipped = shippedRuleBook(cao).forEmployee(null);
  const focusBack = () => add.current?.focus();
  const close = () => {
    setOpen(null);
    focusBack();
  };
  const ofCao = (rule: RuleId, from: Day) => shipped.on(rule, from)?.value ?? null;
  const shownOfCao = (rule: RuleId, from: Day) => {
    const value = ofCao(rule, from);
    return texts.ofCao(value === null ? texts.none : ruleValueText(all.shipped, rule, value));
  };
  const chooseCao = (name: CaoName) => write.save(setBaseCao(name), texts.wroteCao(name));
  const save = (rule: OwnRule) => {
    const replaces = open?.what === 'edit' ? open.rule : null;
    const what = texts.wrote(texts.names[rule.rule], rule.from);
    write.save(setOwnRule(rule, replaces), what, close);
  };
  const end = (rule: OwnRule, from: Day, value: number) => {
    const what = texts.ended(texts.names[rule.rule], from);
    const cell = isHundredths(rule.rule) ? value / 100 : value;
    write.save(setOwnRule({ ...rule, from, value: cell, note: texts.endNote }, null), what, close);
  };
  const remove = (rule: OwnRule) =>
    write.save(removeOwnRule(rule), texts.removed(texts.names[rule.rule], rule.from), focusBack);

  return (
    <Section title={texts.title}>
      <Field label={texts.cao} size="small" className={styles.field} hint={texts.onlyThese}>
        <Select size="small" value={cao} onChange={(_, { value }) => chooseCao(value as CaoName)}>
          {CAOS.map((name) => (
            <option key={name} value={name}>
              {texts.caos[name]}
            </option>
          ))}
        </Select>
      </Field>
      <h3 className={styles.heading}>{texts.inForce(planned)}</h3>
      {school.rules ? (
        <ul className={lists.s}>
          {RULE_IDS.map((id) => {
            const source = school.rules && explainRule(school.rules, id, planned);
            return (
              <li key={id} className={styles.item}>
                {source ? (
                  <RuleSourceText source={source} />
                ) : (
                  <p className={styles.line}>
                    {texts.names[id]}: {texts.none}
                  </p>
                )}
                {source?.standing === 'own' && <p className={styles.quiet}>{shownOfCao(id, planned)}</p>}
              </li>
            );
          })}
        </ul>
      ) : (
        <Notice intent="warning" what={texts.unreadable} />
      )}
      <h3 className={styles.heading}>{texts.own}</h3>
      {own.length === 0 && <p className={styles.line}>{texts.noOwn}</p>}
      <ul className={lists.s}>
        {own.map((rule) => {
          const name = texts.names[rule.rule];
          const current = open && 'rule' in open && isSame(open.rule, rule) ? open.what : null;
          return (
            <li key={`${rule.rule} ${rule.from}`} className={styles.item}>
              <p className={styles.line}>
                {name}: {shownValue(all.shipped, rule)}, {texts.since(rule.from)}
              </p>
              <p className={styles.quiet}>
                {shownOfCao(rule.rule, rule.from)}
                {rule.note && ` · ${rule.note}`}
              </p>
              <div className={styles.buttons}>
                {(['edit', 'end'] as const).map((what) => (
                  <Button
                    key={what}
                    size="small"
                    className={styles.button}
                    aria-label={
                      what === 'edit' ? texts.editOf(name, rule.from) : texts.endOf(name, rule.from)
                    }
                    aria-expanded={current === what}
                    onClick={() => setOpen(current === what ? null : { what, rule })}
                  >
                    {texts[what]}
                  </Button>
                ))}
                <Button
                  size="small"
                  className={styles.button}
                  aria-label={texts.removeOf(name, rule.from)}
                  disabledFocusable={write.action.busy}
                  onClick={() => remove(rule)}
                >
                  {texts.remove}
                </Button>
              </div>
              {current === 'edit' && (
                <RuleEditor
                  rule={rule}
                  all={own}
                  day={day}
                  busy={write.action.busy}
                  save={save}
                  cancel={close}
                />
              )}
              {current === 'end' && (
                <RuleEnder
                  rule={rule}
                  all={own}
                  day={day}
                  ofCao={(from) => ofCao(rule.rule, from)}
                  busy={write.action.busy}
                  end={(from, value) => end(rule, from, value)}
                  cancel={close}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Button
        ref={add}
        size="small"
        className={styles.add}
        aria-expanded={open?.what === 'add'}
        onClick={() => setOpen(open?.what === 'add' ? null : { what: 'add' })}
      >
        {texts.add}
      </Button>
      {open?.what === 'add' && (
        <RuleEditor rule={null} all={own} day={day} busy={write.action.busy} save={save} cancel={close} />
      )}
      <WriteResult write={write} focusBack={focusBack} />
    </Section>
  );
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

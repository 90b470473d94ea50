import { Link } from '@fluentui/react-components';
import { menuNl } from '../../texts/nl/menu';
import { Part } from '../ui/Part';
import { ScreenFrame } from '../ui/ScreenFrame';
import { StartSteps } from '../ui/StartSteps';
import { useListStyles } from '../ui/listStyles';
import { usePane, useTexts } from '../ui/context';
import { version } from '../host/version';
import { menuScreenIds, tabs, type ScreenId, type ScreenProps } from '../ui/screen';
import { usePlainStyles } from '../ui/plainStyles';

type MenuId = (typeof menuScreenIds)[number];

/** What HR does every year, and what once; whatever stands in neither is for any day. */
const yearly: readonly MenuId[] = ['yearDates', 'report', 'closing', 'salaryImport', 'scenario', 'figures'];
const once: readonly MenuId[] = [
  'staffImport',
  'functions',
  'pastExpenses',
  'openingBalances',
  'settings',
  'privacy',
];
const help: readonly MenuId[] = ['help'];

/** Everything that has no place of its own in the bar, each with what it is for, by how often it is needed. */
export default function MenuScreen(props: ScreenProps) {
  const { show } = props;
  const plain = usePlainStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const texts = useTexts(menuNl);
  const elsewhere: readonly ScreenId[] = [...tabs, ...yearly, ...once, ...help];
  const often = menuScreenIds.filter((id) => !elsewhere.includes(id));
  const listed = { help, often, yearly, once };
  return (
    <ScreenFrame title={t.screens.titles.menu}>
      <StartSteps {...props} />
      {(['help', 'often', 'yearly', 'once'] as const).map((group) => (
        <Part key={group} title={texts.groups[group]}>
          <ul className={lists.m}>
            {listed[group].map((id) => (
              <li key={id}>
                <Link as="button" onClick={() => show(id)}>
                  {t.screens.titles[id]}
                </Link>
                <p className={plain.quiet}>{texts.hints[id]}</p>
              </li>
            ))}
          </ul>
        </Part>
      ))}
      <p className={plain.quiet}>{t.app.version(version)}</p>
    </ScreenFrame>
  );
}

import { Field, Input, Link } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { helpNl, type HelpEntry } from '../../../texts/nl/help';
import { Part } from '../../ui/Part';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { usePane, useTexts } from '../../ui/context';
import { useListStyles } from '../../ui/listStyles';
import type { ScreenProps } from '../../ui/screen';
import { searchHelp } from './searchHelp';
import { usePlainStyles } from '../../ui/plainStyles';

/** What can be done, what to do when something does not work, and what the words mean, found by what is typed. */
export default function HelpScreen({ show }: Pick<ScreenProps, 'show'>) {
  const plain = usePlainStyles();
  const { t } = usePane();
  const texts = useTexts(helpNl);
  const [typed, setTyped] = useState('');
  const found = useMemo(
    () => ({
      tasks: searchHelp(texts.lists.tasks, typed),
      troubles: searchHelp(texts.lists.troubles, typed),
      words: searchHelp(texts.lists.words, typed),
    }),
    [texts, typed],
  );
  const count = found.tasks.length + found.troubles.length + found.words.length;
  return (
    <ScreenFrame title={t.screens.titles.help}>
      <Field label={texts.search} hint={texts.hint} size="small">
        <Input type="search" size="small" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <p className={plain.paragraph} role="status">
        {typed.trim() === '' ? '' : count === 0 ? texts.nothing : texts.found(count)}
      </p>
      {(['tasks', 'troubles', 'words'] as const).map(
        (list) =>
          found[list].length > 0 && (
            <Part key={list} title={texts[list]}>
              <Entries entries={found[list]} show={show} />
            </Part>
          ),
      )}
    </ScreenFrame>
  );
}

interface EntriesProps extends Pick<ScreenProps, 'show'> {
  readonly entries: readonly HelpEntry[];
}

function Entries({ entries, show }: EntriesProps) {
  const plain = usePlainStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const texts = useTexts(helpNl);
  const nameOf = (screen: NonNullable<HelpEntry['screen']>) =>
    screen === 'checks' ? t.checks.title : t.screens.titles[screen];
  return (
    <ul className={lists.m}>
      {entries.map(({ title, text, screen }) => (
        <li key={title}>
          <h3 className={plain.title}>{title}</h3>
          <p className={plain.paragraph}>{text}</p>
          {screen && (
            <Link
              as="button"
              aria-label={texts.goToOf(nameOf(screen), title)}
              onClick={() => show(screen, screen === 'settings' ? { filter: 'day' } : {})}
            >
              {texts.goTo(nameOf(screen))}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

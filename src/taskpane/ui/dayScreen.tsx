import type { ComponentType } from 'react';
import type { Day } from '../../domain/calendar';
import type { PaneTexts } from '../../texts/nl/pane';
import { Notice } from './Notice';
import { ScreenFrame } from './ScreenFrame';
import { usePane, useTexts } from './context';
import type { ScreenProps } from './screen';

/** The props of a screen where there is a reference date. */
export type DayScreenProps = ScreenProps & { readonly day: Day };

interface Texts {
  /** One or two sentences below the title. */
  readonly hint?: string;
  readonly noDay: string;
}

/**
 * A screen that computes with the reference date; while there is none, it says that it needs one.
 *
 * @param Part what the screen shows below its title
 */
export function dayScreen(
  title: keyof PaneTexts['screens']['titles'],
  nl: Texts,
  Part: ComponentType<DayScreenProps>,
): ComponentType<ScreenProps> {
  return function DayScreen(props) {
    const { t } = usePane();
    const { hint, noDay } = useTexts(nl);
    const { day } = props;
    return (
      <ScreenFrame title={t.screens.titles[title]} hint={hint}>
        {day === null ? <Notice intent="warning" what={noDay} /> : <Part {...props} day={day} />}
      </ScreenFrame>
    );
  };
}

/** @jest-environment jsdom */
import { act, useEffect, useRef, useState } from 'react';
import { Disclosure } from '../../../src/taskpane/ui/Disclosure';
import { Section } from '../../../src/taskpane/ui/Section';
import { restoreLostFocus } from '../../../src/taskpane/app/restoreLostFocus';
import { byRole, click, render } from '../render';

/** Lets what happens a moment later happen. */
const moment = () => act(() => jest.advanceTimersByTimeAsync(1));

beforeEach(() => jest.useFakeTimers());
afterEach(async () => {
  // The nets of before go on: without focus they have nothing to catch when the page is emptied.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await moment();
  jest.useRealTimers();
});

function Net({ children }: { readonly children: React.ReactNode }) {
  useEffect(restoreLostFocus, []);
  return <main>{children}</main>;
}

/** A button that goes away when it is pressed, and another one that takes the focus then, if wanted. */
function Passing({ heir = false }: { readonly heir?: boolean }) {
  const [there, setThere] = useState(true);
  const other = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!there && heir) other.current?.focus();
  }, [there, heir]);
  return (
    <>
      {there && <button onClick={() => setThere(false)}>passing</button>}
      <button ref={other}>other</button>
    </>
  );
}

async function pressPassing(): Promise<void> {
  byRole('button', 'passing').focus();
  await click(byRole('button', 'passing'));
  await moment();
}

describe('the focus of what goes away', () => {
  it('comes to the title of the part where it stood', async () => {
    await render(
      <Net>
        <h1>Screen</h1>
        <Section title="Other part">text</Section>
        <Section title="Part">
          <Passing />
        </Section>
      </Net>,
    );
    const shown = jest.spyOn(Element.prototype, 'scrollIntoView');
    await pressPassing();
    expect(document.activeElement?.textContent).toBe('Part');
    // For who works with the keys: the title can stand out of sight.
    expect(shown.mock.contexts).toEqual([document.activeElement]);
  });

  it('comes to the button that opens the part, where there is one', async () => {
    await render(
      <Net>
        <Disclosure title="Part">
          <Passing />
        </Disclosure>
      </Net>,
    );
    await click(byRole('button', 'Part'));
    await pressPassing();
    expect(document.activeElement).toBe(byRole('button', 'Part'));
  });

  it('comes to the title of the screen when the whole part went', async () => {
    const Parts = () => {
      const [there, setThere] = useState(true);
      return (
        <>
          <h1>Screen</h1>
          {there && (
            <Section title="Part">
              <button onClick={() => setThere(false)}>passing</button>
            </Section>
          )}
        </>
      );
    };
    await render(
      <Net>
        <Parts />
      </Net>,
    );
    await pressPassing();
    expect(document.activeElement?.textContent).toBe('Screen');
  });

  it('is left to what takes it', async () => {
    await render(
      <Net>
        <h1>Screen</h1>
        <Passing heir />
      </Net>,
    );
    await pressPassing();
    expect(document.activeElement).toBe(byRole('button', 'other'));
  });

  it('stays with what only moves', async () => {
    await render(
      <Net>
        <h1>Screen</h1>
        <Passing />
      </Net>,
    );
    const moved = byRole('button', 'passing');
    moved.focus();
    moved.parentElement?.append(moved);
    await moment();
    expect(document.activeElement).toBe(moved);
  });

  it('is not called back when the reader is at work elsewhere', async () => {
    await render(
      <Net>
        <h1>Screen</h1>
        <Passing />
      </Net>,
    );
    byRole('button', 'passing').focus();
    byRole('button', 'passing').blur();
    await moment();
    await click(byRole('button', 'passing'));
    await moment();
    expect(document.activeElement).toBe(document.body);

    await render(
      <Net>
        <h1>Screen</h1>
        <Passing />
      </Net>,
    );
    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    await pressPassing();
    expect(document.activeElement).toBe(document.body);
    jest.restoreAllMocks();
  });
});

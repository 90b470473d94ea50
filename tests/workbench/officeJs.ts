import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import type { HostProfile } from '../../workbench/excel/profile';
import { Gateway } from '../../workbench/protocol/gateway';
import { createHost } from './host';

/** The answer of Excel below office.js: a body behind a status and headers, or the number of a failure. */
type HostAnswer =
  | { readonly status: 'succeeded'; readonly value: { readonly data: readonly [number, null, string] } }
  | { readonly status: 'failed'; readonly error: { readonly code: number; readonly message: string } };

/** The globals of the page that office.js looks for. */
interface OfficePage {
  readonly Excel: typeof Excel;
  readonly OSF: { readonly DDA: { RichApi: Record<string, unknown> } };
  readonly OfficeExtension: {
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { readonly entries: readonly unknown[] }): void;
  };
}

/** The category by which office.js knows that a message is an event of Excel. */
const EXCEL_EVENTS = 65_536;

let page: OfficePage | undefined;

/** Microsoft’s own file, once per test file: it takes a second. */
function officePage(): OfficePage {
  if (page) return page;
  const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  const globals: Record<string, unknown> = {
    // office.js keeps watch over slow requests with it; no test waits for that.
    // eslint-disable-next-line no-restricted-globals -- office.js asks for the page's own timers
    setTimeout,
    clearTimeout,
    Promise,
    console: { log: () => undefined },
    navigator: { userAgent: '' },
    location: { search: '', hash: '' },
    document: { getElementById: () => null },
  };
  globals.window = globals;
  runInContext(readFileSync(file, 'utf8'), createContext(globals));
  page = globals as unknown as OfficePage;
  page.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return page;
}

/** Excel as an add-in sees it: office.js, with the workbench’s Excel behind it, without a browser. */
export function createOffice(profile?: HostProfile) {
  const host = createHost(profile);
  const gateway = new Gateway((batch) => host.dispatcher.process(batch));
  const { Excel, OSF, OfficeExtension } = officePage();
  OSF.DDA.RichApi.executeRichApiRequestAsync = (
    [, , , , body]: readonly string[],
    done: (answer: HostAnswer) => void,
  ) =>
    void gateway
      .handle(body)
      .then((reply) =>
        done(
          'hostError' in reply
            ? { status: 'failed', error: { code: reply.hostError, message: '' } }
            : { status: 'succeeded', value: { data: [200, null, reply.text] } },
        ),
      );
  /** Lets office.js tell the add-in of the events so far, which a page does by itself. */
  const raiseEvents = () =>
    OfficeExtension._testTriggerRichApiMessageEvent({
      entries: host.sent.splice(0).map(({ type, target, message }) => ({
        messageCategory: EXCEL_EVENTS,
        messageType: type,
        targetId: target,
        message: JSON.stringify(message),
      })),
    });
  return { Excel, host, gateway, raiseEvents };
}

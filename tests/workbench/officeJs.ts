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
}

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
  return page;
}

/** Excel as an add-in sees it: office.js, with the workbench’s Excel behind it, without a browser. */
export function createOffice(profile?: HostProfile) {
  const host = createHost(profile);
  const gateway = new Gateway((batch) => host.dispatcher.process(batch));
  const { Excel, OSF } = officePage();
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
  return { Excel, host, gateway };
}

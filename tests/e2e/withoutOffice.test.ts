import { launch, type TestBrowser } from './support/browser';
import { startServer, type TestServer } from './support/server';

/** Office that does not come, as behind a proxy that stops its file, or never answers: the pane goes on saying what to do. */
let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  server = await startServer();
  browser = await launch({ width: 350, height: 700 }, OFFICE_JS);
});

afterAll(async () => {
  server?.close();
  await browser?.close();
});

const OFFICE_JS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js$/;
const SILENT =
  'window.Office = { onReady: () => new Promise(() => {}) }; window.CustomFunctions = { associate() {} };';

test.each([
  ['is stopped', null],
  ['never answers', SILENT],
])('when Office %s, the pane says what to do', async (_, script) => {
  const page = await browser.context.newPage();
  await page.route('**/office.js', (route) =>
    script === null ? route.abort() : route.fulfill({ body: script, contentType: 'text/javascript' }),
  );
  await page.goto(`${server.addin}/taskpane.html`);
  // The pane's own script has run.
  await page.getByRole('main').waitFor({ state: 'attached' });
  const advice = page.getByText(/Duurt dit lang\?.*appsforoffice\.microsoft\.com/s);
  expect(await advice.isVisible()).toBe(false);
  // As after twelve seconds.
  await page.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => one instanceof CSSAnimation && one.animationName === 'tell')
      .forEach((one) => one.finish()),
  );
  expect(await advice.isVisible()).toBe(true);
  await page.close();
});

/**
 * The security headers that the add-in's files are served with: by the workbench's server here, and by any host of the built files.
 * One table, each header with its reason. docs and tests read it too.
 */

/**
 * The pages that may show the add-in in a frame: every one above it must be named. Excel on the web stands in SharePoint, in Microsoft 365,
 * or in Teams, which has addresses of its own. Excel on Windows and Mac shows the add-in without a frame.
 */
const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.net',
];

/** The workbench, which shows the add-in from another port of this machine; of no use, and so not there, on a host. */
const WORKBENCH = 'https://localhost:*';

const contentSecurityPolicy = (ancestors) =>
  [
    "default-src 'none'", // what is not named below is not loaded
    "script-src 'self' https://appsforoffice.microsoft.com", // own scripts, also the one that runs beside the page, and Microsoft's office.js; none from the page's text
    "style-src 'self' 'unsafe-inline'", // Fluent UI writes its style rules into the page
    "img-src 'self' data:", // icons
    "font-src 'self' data:",
    "connect-src 'self'", // the pane speaks to no other server: staff data cannot leave the workbook
    "base-uri 'none'", // a page cannot be made to load its scripts from elsewhere
    "form-action 'none'", // nothing can be sent by a form
    "object-src 'none'",
    `frame-ancestors ${ancestors.join(' ')}`, // only Office may show the pane
  ].join('; ');

const headersFor = (ancestors) => [
  {
    name: 'Content-Security-Policy',
    value: contentSecurityPolicy(ancestors),
    reason: 'Laadt alleen eigen bestanden en office.js, en haalt niets op van een andere server.',
  },
  {
    name: 'X-Content-Type-Options',
    value: 'nosniff',
    reason: 'Een bestand wordt nooit als iets anders uitgevoerd dan het is.',
  },
  {
    name: 'Referrer-Policy',
    value: 'no-referrer',
    reason: 'Het adres van de werkmap komt niet bij een andere server terecht.',
  },
  {
    name: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    reason: 'De invoegtoepassing heeft geen apparaten nodig en kan er dus ook niet bij.',
  },
  {
    name: 'Strict-Transport-Security',
    value: 'max-age=31536000',
    reason: 'De bestanden worden nooit over een onversleutelde verbinding gehaald.',
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'cross-origin',
    reason: 'Office toont het venster en de pictogrammen vanuit een ander adres dan waar ze staan.',
  },
  {
    name: 'Access-Control-Allow-Origin',
    value: '*',
    reason: 'Excel op het web leest functions.json vanuit de pagina; er staan geen gegevens in de bestanden.',
  },
  {
    name: 'Cache-Control',
    value: 'no-cache',
    reason:
      'Een nieuwe versie is er bij het eerstvolgende openen; ongewijzigde bestanden worden niet opnieuw gehaald.',
  },
];

/**
 * What a host sends with every file.
 * @type {readonly { name: string, value: string, reason: string }[]}
 */
export const HEADERS = headersFor(FRAME_ANCESTORS);

const asObject = (headers) => Object.fromEntries(headers.map(({ name, value }) => [name, value]));

/**
 * What this machine sends: the same, but the workbench may show the pane too, and a browser is not told to ask everything of localhost
 * over https from now on: other projects on this machine have no https.
 */
export const localHeaders = () =>
  asObject(
    headersFor([...FRAME_ANCESTORS, WORKBENCH]).filter(({ name }) => name !== 'Strict-Transport-Security'),
  );

const WORKBENCH_POLICY = [
  "default-src 'none'", // what is not named below is not loaded
  "script-src 'self'", // the workbench's own files only
  "style-src 'self' 'unsafe-inline'", // the spreadsheet writes its style rules into the page
  `img-src 'self' data: blob: ${WORKBENCH}`, // the icons of the ribbon are the add-in's
  "font-src 'self' data:",
  `connect-src 'self' ${WORKBENCH}`, // the add-in's manifest and functions.json; no other machine
  `frame-src ${WORKBENCH}`, // the add-in's pane
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'", // nobody shows the workbench in a page of theirs and lets a user click in it
].join('; ');

/**
 * What the workbench's own page is sent with. It only ever runs on the machine that serves it.
 * @type {readonly { name: string, value: string, reason: string }[]}
 */
export const WORKBENCH_HEADERS = [
  {
    name: 'Content-Security-Policy',
    value: WORKBENCH_POLICY,
    reason: 'De werkbank laadt alleen van deze computer, en geen andere pagina toont haar.',
  },
  {
    name: 'X-Content-Type-Options',
    value: 'nosniff',
    reason: 'Een bestand wordt nooit als iets anders uitgevoerd dan het is.',
  },
  {
    name: 'Referrer-Policy',
    value: 'no-referrer',
    reason: 'De keuzes in het adres van de werkbank gaan niet mee naar de invoegtoepassing.',
  },
  {
    name: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    reason: 'De werkbank heeft geen apparaten nodig.',
  },
  {
    name: 'Cache-Control',
    value: 'no-cache',
    reason: 'Na een nieuwe bouw is de nieuwe werkbank er bij het eerstvolgende laden.',
  },
];

/** The same, as the server sends it. */
export const workbenchHeaders = () => asObject(WORKBENCH_HEADERS);

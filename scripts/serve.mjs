/**
 * Serves the built add-in and the workbench over https on localhost, as two origins: Excel on the web embeds an add-in from another
 * origin too. `node scripts/serve.mjs [--addin=folder] [--free-ports]` prints both addresses as one line of JSON.
 */
import { createServer } from 'node:https';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { certificate } from './certificate.mjs';
import { localHeaders, workbenchHeaders } from './headers.mjs';
import { run, Stop } from './stop.mjs';
import { usage } from './usage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const LOCAL_OFFICE_JS = '/office-js/';
/** What the workbench puts behind the address of the add-in's page, and its own script in that page. */
const WORKBENCH_MARK = 'werkbank';
const WORKBENCH_SCRIPT = '/werkbank/addin.js';
export const ADDIN_PORT = 3000;
export const WORKBENCH_PORT = 3001;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** The files that webpack names by what is in them: what has such a name never changes, so a browser need not ask for it again. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{8}\.(js|css)$/;
const LASTING = { 'Cache-Control': 'max-age=31536000, immutable' };

/** @returns the file, or undefined when there is none of that name in the folder */
function fileIn(folder, path) {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return undefined;
  try {
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined; // no such file, or a name that none can have
  }
}

/** Names what is in the file now: another when it was made anew. */
function versionOf(file) {
  const { mtimeMs, size } = statSync(file);
  return `"${mtimeMs.toString(36)}-${size.toString(36)}"`;
}

/** Sends the file, or only that the browser has it already: then it need not be read, nor its code compiled, again. */
function send(response, file, headers, known) {
  const version = versionOf(file);
  if (version === known) return response.writeHead(304, { ETag: version, ...headers }).end();
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const lasting = NAMED_BY_CONTENT.test(file) ? LASTING : {};
  response.writeHead(200, { 'Content-Type': type, ETag: version, ...headers, ...lasting });
  createReadStream(file)
    .on('error', () => response.destroy()) // gone, or made anew, while it is sent
    .pipe(response);
}

function refuse(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

const notFound = (response) => refuse(response, 404, 'Niet gevonden');

/** The address that a request asks for, its path in plain text, and which version of it the browser has. @throws Error when it is no address */
function asked(request) {
  const { pathname, searchParams } = new URL(request.url, 'https://localhost');
  const path = decodeURIComponent(pathname);
  if (path.includes('\0')) throw new Error('No file has this name');
  return { path, searchParams, known: request.headers['if-none-match'] };
}

/** Answers every request that is none, instead of letting one request stop the server. */
const answering = (handle) => (request, response) => {
  let address;
  try {
    address = asked(request);
  } catch {
    return refuse(response, 400, 'Dit is geen adres');
  }
  try {
    return handle(address, response);
  } catch (error) {
    console.error(error);
    return response.headersSent ? response.destroy() : refuse(response, 500, 'Mislukt');
  }
};

/**
 * The add-in's files, as they are shipped. Only for the workbench, which marks its request, the page's address of office.js, which is
 * Microsoft's, becomes one of this server, that gives Microsoft's own file from its npm package: the workbench makes no request to the
 * outside. Before it stands the workbench's own script, which makes the page behave as in the Excel that is simulated. Excel gets the
 * page that a school gets.
 */
function addinHandler(folder) {
  const officeJs = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  return answering(({ path, searchParams, known }, response) => {
    if (path.startsWith(LOCAL_OFFICE_JS)) {
      const file = fileIn(officeJs, path.slice(LOCAL_OFFICE_JS.length));
      return file
        ? send(response, file, { ...localHeaders(), 'Cache-Control': 'max-age=3600' }, known)
        : notFound(response);
    }
    if (path === WORKBENCH_SCRIPT)
      return send(response, join(root, 'workbench', 'addin', 'page.js'), localHeaders(), known);
    const file = fileIn(folder, path);
    if (!file) return notFound(response);
    if (extname(file) !== '.html' || !searchParams.has(WORKBENCH_MARK))
      return send(response, file, localHeaders(), known);
    const page = readFileSync(file, 'utf8')
      .replaceAll(OFFICE_JS, `${LOCAL_OFFICE_JS}office.js`)
      .replace('</title>', `</title><script src="${WORKBENCH_SCRIPT}"></script>`);
    return response.writeHead(200, { 'Content-Type': TYPES['.html'], ...localHeaders() }).end(page);
  });
}

function workbenchHandler(folder, addinOrigin) {
  return answering(({ path, known }, response) => {
    if (path === '/config.json')
      return response
        .writeHead(200, { 'Content-Type': TYPES['.json'], ...workbenchHeaders() })
        .end(JSON.stringify({ addinOrigin }));
    const file = fileIn(folder, path === '/' ? 'index.html' : path);
    return file ? send(response, file, workbenchHeaders(), known) : notFound(response);
  });
}

/**
 * Listens on the port.
 * @param {boolean} mayMove whether a free port will do when it is taken
 * @throws Stop when it is taken and no other will do
 */
function listen(tls, handler, port, mayMove) {
  return new Promise((resolve, reject) => {
    const server = createServer(tls, handler);
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else if (mayMove) resolve(listen(tls, handler, 0, true));
      else
        reject(
          new Stop(
            `Poort ${port} is bezet, en het manifest noemt die poort. Stop wat daar draait (misschien een andere npm start of npm run excel) en probeer het opnieuw.`,
          ),
        );
    });
    server.listen(port, 'localhost', () => resolve(server));
  });
}

const originOf = (server) => `https://localhost:${server.address().port}`;

/**
 * Serves until closed.
 * @param {{ addin?: string, workbench?: string, addinPort?: number, workbenchPort?: number, fixedPort?: boolean }} [options] folders
 *   and ports; port 0 is any free one, and a port that is taken is replaced by a free one unless the add-in's is fixed
 * @returns {Promise<{ addin: string, workbench: string, close: () => void }>} the two origins
 */
export async function serve(options = {}) {
  const tls = await certificate();
  const addinFolder = normalize(options.addin ?? join(root, 'dist'));
  const addin = await listen(
    tls,
    addinHandler(addinFolder),
    options.addinPort ?? ADDIN_PORT,
    !options.fixedPort,
  );
  const pages = workbenchHandler(
    normalize(options.workbench ?? join(root, 'build', 'workbench')),
    originOf(addin),
  );
  const workbench = await listen(tls, pages, options.workbenchPort ?? WORKBENCH_PORT, true);
  return {
    addin: originOf(addin),
    workbench: originOf(workbench),
    close() {
      for (const server of [addin, workbench]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  usage('npm run serve [-- --addin=map] [--free-ports]');
  await run(async () => {
    const folder = process.argv.find((argument) => argument.startsWith('--addin='))?.slice('--addin='.length);
    // Excel asks for the port that the manifest names, and no other.
    const ports = process.argv.includes('--free-ports')
      ? { addinPort: 0, workbenchPort: 0 }
      : { fixedPort: true };
    const { addin, workbench } = await serve({ ...ports, ...(folder ? { addin: folder } : {}) });
    console.log(JSON.stringify({ addin, workbench }));
  });
}

/**
 * Serves the built add-in and the workbench over https on localhost, as two origins: Excel on the web embeds an add-in from another
 * origin too. `node scripts/serve.mjs [--addin=folder] [--free-ports]` prints both addresses as one line of JSON.
 */
import { createServer } from 'node:https';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { certificate } from './certificate.mjs';
import { localHeaders } from './headers.mjs';
import { usage } from './usage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const LOCAL_OFFICE_JS = '/office-js/';
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

function fileIn(folder, path) {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function send(response, file, extra) {
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', ...extra });
  createReadStream(file).pipe(response);
}

function notFound(response) {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Niet gevonden');
}

/**
 * The add-in's files. One thing differs from the files as built: the page's address of office.js, which is Microsoft's, becomes one of
 * this server, that gives Microsoft's own file from its npm package. So the workbench makes no request to the outside.
 */
function addinHandler(folder) {
  const officeJs = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
    if (path.startsWith(LOCAL_OFFICE_JS)) {
      const file = fileIn(officeJs, path.slice(LOCAL_OFFICE_JS.length));
      return file
        ? send(response, file, { ...localHeaders(), 'Cache-Control': 'max-age=3600' })
        : notFound(response);
    }
    const file = fileIn(folder, path);
    if (!file) return notFound(response);
    if (extname(file) !== '.html') return send(response, file, localHeaders());
    const page = readFileSync(file, 'utf8').replaceAll(OFFICE_JS, `${LOCAL_OFFICE_JS}office.js`);
    response.writeHead(200, { 'Content-Type': TYPES['.html'], ...localHeaders() }).end(page);
  };
}

function workbenchHandler(folder, addinOrigin) {
  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
    if (path === '/config.json') {
      response.writeHead(200, { 'Content-Type': TYPES['.json'] }).end(JSON.stringify({ addinOrigin }));
      return;
    }
    const file = fileIn(folder, path === '/' ? 'index.html' : path);
    if (file) send(response, file, { 'Cache-Control': 'no-cache' });
    else notFound(response);
  };
}

/** Listens on the port, or on a free one when it is taken. */
function listen(tls, handler, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(tls, handler);
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(tls, handler, 0));
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(server));
  });
}

const originOf = (server) => `https://localhost:${server.address().port}`;

/**
 * Serves until closed.
 * @param {{ addin?: string, workbench?: string, addinPort?: number, workbenchPort?: number }} [options] folders and ports; port 0
 *   is any free one, and a port that is taken is replaced by a free one
 * @returns {Promise<{ addin: string, workbench: string, close: () => void }>} the two origins
 */
export async function serve(options = {}) {
  const tls = await certificate();
  const addinFolder = normalize(options.addin ?? join(root, 'dist'));
  const addin = await listen(tls, addinHandler(addinFolder), options.addinPort ?? ADDIN_PORT);
  const pages = workbenchHandler(
    normalize(options.workbench ?? join(root, 'build', 'workbench')),
    originOf(addin),
  );
  const workbench = await listen(tls, pages, options.workbenchPort ?? WORKBENCH_PORT);
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
  const folder = process.argv.find((argument) => argument.startsWith('--addin='))?.slice('--addin='.length);
  const ports = process.argv.includes('--free-ports') ? { addinPort: 0, workbenchPort: 0 } : {};
  const { addin, workbench } = await serve({ ...ports, ...(folder ? { addin: folder } : {}) });
  console.log(JSON.stringify({ addin, workbench }));
}

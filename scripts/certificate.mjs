/**
 * A certificate for https on localhost, self-made and kept in certs/ (not in git), renewed when it is about to expire. Office and the
 * protocol of Excel on the web ask for https, also on one's own machine.
 */
import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

const folder = fileURLToPath(new URL('../certs/', import.meta.url));
/** Where `office-addin-dev-certs install` keeps a certificate that this machine, and so Excel, trusts. */
const trustedFolder = join(homedir(), '.office-addin-dev-certs');
const DAY_MS = 86_400_000;
const VALID_DAYS = 90;
const RENEW_BEFORE_DAYS = 7;

/**
 * The certificate that this machine trusts, when `npm run excel` has installed one; else the one in certs/, made anew when
 * there is none or it ends within a week.
 * @returns {Promise<{ key: string, cert: string }>} both in PEM
 */
export async function certificate() {
  return storedIn(trustedFolder) ?? storedIn(folder) ?? (await makeIn(folder));
}

function storedIn(folder) {
  try {
    const cert = readFileSync(join(folder, 'localhost.crt'), 'utf8');
    const key = readFileSync(join(folder, 'localhost.key'), 'utf8');
    const ends = Date.parse(new X509Certificate(cert).validTo);
    return ends - Date.now() > RENEW_BEFORE_DAYS * DAY_MS ? { key, cert } : undefined;
  } catch {
    return undefined; // none yet, or unreadable
  }
}

/** Makes a certificate and keeps it in a folder. */
export async function makeIn(folder) {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + VALID_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'localhost.key'), made.private, { mode: 0o600 });
  writeFileSync(join(folder, 'localhost.crt'), made.cert);
  return { key: made.private, cert: made.cert };
}

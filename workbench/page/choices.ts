import { DESKTOP, type HostProfile, WEB } from '../excel/profile';
import { TEXTS } from './texts';

/** What the address of the page chooses, and the controls that change it. */
export interface Choices {
  readonly locale: 'nl-NL' | 'en-US';
  readonly theme: 'licht' | 'donker' | 'contrast';
  /** Which Excel the workbench behaves as. */
  readonly profile: HostProfile;
  /** Width of the pane in pixels. */
  readonly paneWidth: number;
  /** Whether the sample school is made at once. */
  readonly sample: boolean;
  /** Whether the browser keeps the workbook. */
  readonly keep: boolean;
  /** Whether the grid is drawn: all else goes on without, and takes a quarter less of the machine. */
  readonly draws: boolean;
  /** The newest version of ExcelApi that this Excel has. */
  readonly excelApi: string;
  /** A platform of which the add-in's page is to behave like: on a Mac a download is swallowed. */
  readonly platform: 'mac' | undefined;
  /** Address of the add-in's files. */
  readonly addin: string;
}

const DEFAULT_WIDTH = 350;
/** What the host says it can do; it does not mean that all of it is simulated. */
const EXCEL_API = '1.17';

/** @throws Error when the add-in would come from another machine: its page could do anything in this one's name */
function ownMachine(address: string): string {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' || hostname !== 'localhost') throw new Error(TEXTS.otherMachine(address));
  return address;
}

/** Reads the choices from the page's address: `?lang=en-US&thema=donker&excel=desktop&breedte=500&voorbeeld=1&bewaren=0&tekenen=0&excelapi=1.13&platform=mac&addin=https://localhost:3000/`. */
export function readChoices(search: string, addinOrigin: string): Choices {
  const given = new URLSearchParams(search);
  const theme = given.get('thema');
  const width = Number(given.get('breedte'));
  return {
    locale: given.get('lang') === 'en-US' ? 'en-US' : 'nl-NL',
    theme: theme === 'donker' || theme === 'contrast' ? theme : 'licht',
    profile: given.get('excel') === 'desktop' ? DESKTOP : WEB,
    paneWidth: width >= 280 && width <= 900 ? width : DEFAULT_WIDTH,
    sample: given.get('voorbeeld') === '1',
    keep: given.get('bewaren') !== '0',
    draws: given.get('tekenen') !== '0',
    excelApi: /^1\.\d{1,2}$/.exec(given.get('excelapi') ?? '')?.[0] ?? EXCEL_API,
    platform: given.get('platform') === 'mac' ? 'mac' : undefined,
    addin: ownMachine(given.get('addin') ?? addinOrigin),
  };
}

/** The page's address with one choice changed; null takes it out. */
export function addressWith(name: string, value: string | null): URL {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return url;
}

/** Lets a select element change one choice of the address. */
export function bindChoice(
  select: HTMLSelectElement,
  name: string,
  value: string,
  change: (address: URL, value: string) => void,
): void {
  select.value = value;
  select.addEventListener('change', () => change(addressWith(name, select.value), select.value));
}

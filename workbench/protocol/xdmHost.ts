/**
 * The host side of the protocol by which Office on the web talks to an add-in in an iframe: JSON envelopes over `postMessage`.
 * Nothing in the add-in or in office.js is changed. The names with underscores are the protocol's own.
 */
const MessageType = { request: 0, response: 1 } as const;
const ActionKind = { invoke: 0, register: 1, unregister: 2 } as const;
const ResponseKind = { call: 0, event: 1 } as const;
const DispatchId = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const RICH_API_EVENT = 'richApiMessage';
const INTERNAL_ERROR = 5001;
/** Bits of the last part of `_host_Info`: the pane and the functions share one runtime, and there are custom functions. */
const SHARED_APP = 1;
const CUSTOM_FUNCTIONS = 2;

/** How the add-in is embedded. */
export interface XdmOptions {
  readonly addinUrl: string;
  readonly title: string;
  readonly locale: string;
  /** Requirement set to version: what `Office.context.requirements.isSetSupported` answers. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** What the add-in's page is to do as on another platform: `mac`, where a download is swallowed. */
  readonly platform?: string | undefined;
}

/** What the protocol asks of the host. */
export interface XdmCallbacks {
  /** One RichApi request, as text, with the flags that office.js gave it. */
  richApi(text: string, flags: number): Promise<{ text: string } | { hostError: number }>;
  /** A ribbon command reported that it is done; the status is 0, or the number of what went wrong. */
  commandCompleted(id: string, status: number): void;
  /** The add-in asked for something of the host that is not simulated. */
  refused(name: string): void;
  /** The add-in's page did nothing else for so long. */
  stoodStill(milliseconds: number): void;
}

interface Envelope {
  readonly _messageType: number;
  readonly _conversationId: string;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [index: number]: unknown;
}

/** An iframe with the add-in, and the conversation with it. */
export class XdmHost {
  readonly frame: HTMLIFrameElement;
  private readonly id = `workbench-${Math.random().toString(36).slice(2)}`;
  private readonly conversation = `conversation-${this.id}`;
  private readonly addinOrigin: string;
  private readonly events = new Map<string, number>();
  private waiting: unknown[][] = [];
  private loaded = false;
  private slowed = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly options: XdmOptions,
    private readonly callbacks: XdmCallbacks,
    private readonly ended?: AbortSignal,
  ) {
    this.addinOrigin = new URL(options.addinUrl).origin;
    this.frame = document.createElement('iframe');
    this.frame.title = options.title;
  }

  /** Whether the add-in listens to this event of the host. */
  listensTo(action: string): boolean {
    return this.events.has(action);
  }

  /** Loads the add-in's page, the first time that it is asked. */
  load(): void {
    if (this.loaded) return;
    this.loaded = true;
    // host, platform, version, language, correlation, dialogue, logging, flags
    const hostInfo = [
      'Excel',
      'Web',
      '16.01',
      this.options.locale,
      '',
      '',
      'disableLogging',
      SHARED_APP | CUSTOM_FUNCTIONS,
    ].join('$');
    const url = new URL(this.options.addinUrl);
    url.searchParams.set('_host_Info', hostInfo);
    // The server then gives office.js from this machine, and the page the workbench's own script (`workbench/addin`).
    url.searchParams.set('werkbank', this.options.platform ?? '1');
    // The name must be there before the frame is inserted: renaming a live frame does not change window.name inside it.
    this.frame.name = JSON.stringify({
      baseFrameName: `_xdm_${this.id}`,
      hostInfo,
      serializerVersion: 1,
      xdmInfo: [this.conversation, this.id, location.origin].join('|'),
    });
    this.frame.src = url.toString();
    window.addEventListener('message', (event) => void this.receive(event), {
      ...(this.ended && { signal: this.ended }),
    });
    this.container.replaceChildren(this.frame);
  }

  /** Tells the add-in's page whether its timers are to run as those of a page that is not shown. */
  slow(on: boolean): void {
    this.slowed = on;
    if (this.loaded)
      this.frame.contentWindow?.postMessage(`werkbank:${on ? 'slow' : 'normal'}`, this.addinOrigin);
  }

  /** Sends a message of the RichApi channel: an Excel event (65536), a custom-functions request (1) or an action (2). */
  sendRichApiMessage(category: number, type: number, targetId: string, message: unknown): void {
    this.waiting.push([category, type, targetId, JSON.stringify(message), 0, false]);
    this.flush();
  }

  /** Fires an event that the add-in registered for; false when it did not. */
  fire(action: string, data: unknown): boolean {
    const correlation = this.events.get(action);
    if (correlation === undefined) return false;
    this.post(action, correlation, ResponseKind.event, 0, data);
    return true;
  }

  /** Presses a ribbon button that runs a function of the add-in; false while the add-in does not listen yet. */
  invokeCommand(actionId: string, controlId: string, invocation: string): boolean {
    return this.fire('appCommandInvoked', {
      0: invocation,
      1: actionId,
      2: JSON.stringify({ source: { id: controlId } }),
    });
  }

  private async receive(event: MessageEvent): Promise<void> {
    if (
      event.source !== this.frame.contentWindow ||
      event.origin !== this.addinOrigin ||
      typeof event.data !== 'string'
    )
      return;
    if (event.data.startsWith('werkbank:')) return this.told(event.data.slice('werkbank:'.length));
    const message = parse(event.data);
    if (
      !message ||
      message._messageType !== MessageType.request ||
      message._conversationId !== this.conversation
    )
      return;
    const { _actionName: action, _correlationId: correlation, _actionType: kind } = message;
    const reply = (data: unknown): void => this.post(action, correlation, ResponseKind.call, 0, data);
    if (kind === ActionKind.register) {
      this.events.set(action, correlation);
      reply({ Error: 0 });
      this.flush();
    } else if (kind === ActionKind.unregister) {
      this.events.delete(action);
      reply({ Error: 0 });
    } else if (action === 'ContextActivationManager_getAppContextAsync') reply(this.appContext());
    else if (action === 'ContextActivationManager_notifyHost') reply(null);
    else if (action === 'executeMethod') reply(await this.execute(message._data as MethodCall));
    else {
      this.callbacks.refused(action);
      reply(null);
    }
  }

  /** What the workbench's own script in the add-in's page says. */
  private told(text: string): void {
    if (text === 'there') this.slow(this.slowed);
    else this.callbacks.stoodStill(Number(text));
  }

  private async execute(call: MethodCall): Promise<unknown> {
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.richApi: {
        const answer = await this.callbacks.richApi(
          String(call.ArrayData?.[4] ?? ''),
          Number(call.ArrayData?.[6] ?? 0),
        );
        if ('hostError' in answer) return { Version: 1, Error: answer.hostError };
        return { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], answer.text] };
      }
      case DispatchId.commandCompleted:
        this.callbacks.commandCompleted(String(call[0] ?? ''), Number(call[1] ?? 0));
        return { Version: 1, Error: 0 };
      case DispatchId.loadSettings:
      case DispatchId.saveSettings:
        return { Version: 1, Error: 0 };
      default:
        this.callbacks.refused(`method ${call.DdaMethod.DispatchId}`);
        return { Version: 1, Error: INTERNAL_ERROR };
    }
  }

  private flush(): void {
    if (this.waiting.length === 0 || !this.events.has(RICH_API_EVENT)) return;
    const messages = this.waiting;
    this.waiting = [];
    this.fire(RICH_API_EVENT, { ArrayData: messages });
  }

  private post(action: string, correlation: number, kind: number, errorCode: number, data: unknown): void {
    const envelope = {
      _actionName: action,
      _conversationId: this.conversation,
      _correlationId: correlation,
      _origin: location.origin,
      _serializerVersion: 1,
      _messageType: MessageType.response,
      _errorCode: errorCode,
      _responseType: kind,
      _data: data,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(envelope), this.addinOrigin);
  }

  /** What office.js learns of its surroundings. Excel on the web gives no colours here: `Office.context.officeTheme` is undefined there too. */
  private appContext(): Record<string, unknown> {
    const { locale } = this.options;
    return {
      _id: this.id,
      _appName: 16, // Excel on the web
      _appVersion: '16.0',
      _appMinorVersion: 1,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: 'https://localhost/Werkmap1.xlsx',
      _clientMode: 1, // may write
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 1, // task pane
      _eToken: '',
      _correlationId: crypto.randomUUID(),
      _appInstanceId: this.id,
      _requirementMatrix: JSON.stringify(this.options.requirementSets),
      _hostFullVersion: '16.0.18025.20000',
      _appDomains: [this.addinOrigin],
      _initialDisplayMode: 2, // the pane is shown
      _addinName: this.options.title,
    };
  }
}

function parse(text: string): Envelope | undefined {
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    return undefined; // another window's message
  }
}

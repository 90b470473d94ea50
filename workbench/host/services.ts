import type { FunctionsBridge } from '../functions/bridge';
import { HostObject } from '../protocol/hostObject';

/** Excel on the web's switches for the functions runtime: 2 reports results after 200 ms instead of 500 ms, 4 allows batches. */
const ENABLED_FEATURES = [2, 4];

/** The service through which Microsoft's own runtime reports what cell functions gave. */
export class CustomFunctionsService extends HostObject {
  static override readonly typeName = 'CustomFunctions';
  /** @param onReady called when the runtime can be asked */
  constructor(
    private readonly bridge: FunctionsBridge,
    private readonly onReady: () => void,
  ) {
    super();
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.onReady();
  }
  _GetEnabledFeatures(): number[] {
    return ENABLED_FEATURES;
  }
  SetInvocationArrayResults(results: unknown): void {
    this.bridge.takeResults(
      (results as [number, boolean, unknown, number?][]).map(([id, ok, value, code]) => ({
        id,
        ok,
        value,
        code,
      })),
    );
  }
  SetInvocationResults(results: unknown): void {
    const list = results as { id: number; failed: boolean; value: unknown; errorCode?: number }[];
    this.bridge.takeResults(
      list.map(({ id, failed, value, errorCode }) => ({ id, ok: !failed, value, code: errorCode })),
    );
  }
}

/** The service to which a page reports that ribbon commands can be run. */
export class AddinInternalService extends HostObject {
  static override readonly typeName = 'AddinInternalService';
  constructor(private readonly onReady: () => void) {
    super();
  }
  NotifyActionHandlerReady(): void {
    this.onReady();
  }
}

/** The service of the shared runtime: showing and hiding the pane, and whether it starts with the document. */
export class AppRuntimeService extends HostObject {
  static override readonly typeName = 'AppRuntimeService';
  private startState = 0;
  constructor(
    private readonly showPane: (on: boolean) => void,
    private readonly isShown: () => boolean,
  ) {
    super();
  }
  SetAppRuntimeState(state: unknown): void {
    this.showPane(state === 'Visible' || state === 2);
  }
  GetAppRuntimeState(): string {
    return this.isShown() ? 'Visible' : 'Hidden';
  }
  GetAppRuntimeStartState(): number {
    return this.startState;
  }
  SetAppRuntimeStartState(state: unknown): void {
    this.startState = typeof state === 'number' ? state : 0;
  }
}

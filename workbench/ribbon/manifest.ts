/** What the workbench reads from an add-in's manifest.xml: the ribbon, the pages, and the functions' file and namespace. */
export interface AddinManifest {
  readonly name: string;
  readonly paneUrl: string;
  readonly functionsMetadataUrl: string;
  readonly namespace: string;
  readonly tab: { readonly label: string; readonly groups: readonly RibbonGroup[] };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconUrl: string;
  /** Shows the pane, or runs a function of the add-in by its id. */
  readonly action: { readonly kind: 'pane' } | { readonly kind: 'function'; readonly id: string };
}

/**
 * Reads a manifest.
 * @param locale display language: texts and addresses with an override for it are taken from there
 * @param rebase puts the manifest's addresses on the origin that serves the add-in here
 * @throws Error when it is no XML, or a resource that it names is missing
 */
export function readManifest(xml: string, locale: string, rebase: (url: string) => string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new Error('The manifest is no XML');
  const resources = readResources(document, locale);
  const resource = (parent: Element | undefined, tag: string): string => {
    const id = child(parent, tag)?.getAttribute('resid') ?? '';
    const value = resources.get(id);
    if (value === undefined) throw new Error(`The manifest names a resource that it does not have: ${id}`);
    return value;
  };
  const functions = extensionPoint(document, 'CustomFunctions');
  const surface = extensionPoint(document, 'PrimaryCommandSurface');
  const tab = child(surface, 'CustomTab');
  return {
    name: child(document.documentElement, 'DisplayName')?.getAttribute('DefaultValue') ?? '',
    paneUrl: rebase(resource(child(functions, 'Page'), 'SourceLocation')),
    functionsMetadataUrl: rebase(resource(child(functions, 'Metadata'), 'SourceLocation')),
    namespace: resource(functions, 'Namespace'),
    tab: {
      label: resource(tab, 'Label'),
      groups: children(tab, 'Group').map((group) => ({
        label: resource(group, 'Label'),
        buttons: children(group, 'Control').map((control) =>
          readButton(control, resource, resources, rebase),
        ),
      })),
    },
  };
}

function readButton(
  control: Element,
  resource: (parent: Element | undefined, tag: string) => string,
  resources: ReadonlyMap<string, string>,
  rebase: (url: string) => string,
): RibbonButton {
  const images = children(child(control, 'Icon'), 'Image');
  const icon = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
  const action = child(control, 'Action');
  const runs =
    action?.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') === 'ExecuteFunction';
  return {
    id: control.getAttribute('id') ?? '',
    label: resource(control, 'Label'),
    tip: resource(child(control, 'Supertip'), 'Description'),
    iconUrl: rebase(resources.get(icon?.getAttribute('resid') ?? '') ?? ''),
    action: runs
      ? { kind: 'function', id: child(action, 'FunctionName')?.textContent?.trim() ?? '' }
      : { kind: 'pane' },
  };
}

function readResources(document: Document, locale: string): Map<string, string> {
  const found = new Map<string, string>();
  const resources = document.getElementsByTagNameNS('*', 'Resources')[0];
  for (const element of Array.from(resources?.getElementsByTagNameNS('*', '*') ?? [])) {
    const id = element.getAttribute('id');
    if (!id) continue;
    const override = children(element, 'Override').find(
      (candidate) => candidate.getAttribute('Locale') === locale,
    );
    found.set(id, override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '');
  }
  return found;
}

function extensionPoint(document: Document, kind: string): Element | undefined {
  const points = Array.from(document.getElementsByTagNameNS('*', 'ExtensionPoint'));
  return points.find(
    (point) => point.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') === kind,
  );
}

function children(parent: Element | undefined, tag: string): Element[] {
  return Array.from(parent?.children ?? []).filter((element) => element.localName === tag);
}

function child(parent: Element | undefined, tag: string): Element | undefined {
  return children(parent, tag)[0];
}

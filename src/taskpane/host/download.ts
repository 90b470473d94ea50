/** Long enough for a browser to have taken the file over. */
const KEEP_MS = 60_000;

/** Whether Excel can hand a file over at all: on a Mac its web view does nothing with it, and says nothing (office-js 2700, 4681). */
export function canDownload(): boolean {
  return Office.context.platform !== Office.PlatformType.Mac;
}

/** Hands a file to the browser to keep. In Excel on the computer the web view does the same, or its administrator forbids it. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

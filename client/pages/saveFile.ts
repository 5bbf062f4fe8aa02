/** Long enough for a browser to take a file over, ms. */
const TAKEN_MS = 10_000;

/** Hands a file to whoever looks: the browser saves it under this name. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS);
}

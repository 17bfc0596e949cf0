/** Gives a new file to the browser, which puts it into the folder of downloads and never over another one. */

/** The kinds of files that are given: a browser may rename one whose name and kind do not go together. */
const types: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  zip: 'application/zip',
};
/** Long enough for a browser to have begun with the download. */
const SECONDS = 60;

/** Hands the bytes over as a download; the ending of the name says what they are. */
export function download(name: string, bytes: Uint8Array): void {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const type = types[ending] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, SECONDS * 1000);
}

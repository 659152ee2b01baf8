/** Files that are made in the browser and saved by it. */

/** Saves a file under a name. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers fetch the file after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name for files of a question: `kham-pha-kinh-phi-phia-bac`. */
export function fileName(parts: readonly string[]): string {
  return parts.filter(Boolean).join('-').replace(/[^a-z0-9-]+/g, '-').slice(0, 80);
}

import { z } from 'zod';

/** One line of `releases.lock`, as `sha256sum` writes it: `sha256sum --check ../releases.lock` works inside `releases/`. */
export const LOCK_LINE = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  file: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9-]+\.csv$/),
});

/** A published release and the checksum it was published with. */
export type LockLine = z.infer<typeof LOCK_LINE>;

/** Reads a line of the lock, or null when it is none. */
export function parseLockLine(line: string): LockLine | null {
  const [sha256, file, ...rest] = line.split('  ');
  const parsed = LOCK_LINE.safeParse({ sha256, file });
  return parsed.success && rest.length === 0 ? parsed.data : null;
}

/** Writes a line of the lock. */
export function writeLockLine({ sha256, file }: LockLine): string {
  return `${sha256}  ${file}\n`;
}

import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file as a page tells of it. */
export interface FileFacts {
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** A file made by this build, waiting on disk. */
export interface MadeFile extends FileFacts {
  readonly onDisk: string;
}

/** Size and checksum of bytes. */
export function factsOf(bytes: Uint8Array | string): FileFacts {
  const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return { bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') };
}

/**
 * Large files that are made once and used twice: the page that tells their size and checksum needs them, and so does the
 * address that serves them. They wait on disk, because a large ledger in every form would fill the memory.
 */
export class Shelf {
  private readonly files = new Map<string, MadeFile>();
  private dir: string | undefined;

  /** The file under a name, made when first asked for. */
  get(name: string, pieces: () => Iterable<string | Uint8Array>): MadeFile {
    const made = this.files.get(name) ?? this.write(pieces());
    this.files.set(name, made);
    return made;
  }

  private write(pieces: Iterable<string | Uint8Array>): MadeFile {
    const onDisk = join(this.folder(), String(this.files.size));
    const hash = createHash('sha256');
    const handle = openSync(onDisk, 'w');
    let bytes = 0;
    try {
      for (const piece of pieces) {
        const data = typeof piece === 'string' ? Buffer.from(piece) : piece;
        hash.update(data);
        for (let at = 0; at < data.length; ) at += writeSync(handle, data, at);
        bytes += data.length;
      }
    } finally {
      closeSync(handle);
    }
    return { onDisk, bytes, sha256: hash.digest('hex') };
  }

  private folder(): string {
    if (this.dir === undefined) {
      const dir = mkdtempSync(join(tmpdir(), 'so-khuyen-cong-'));
      process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
      this.dir = dir;
    }
    return this.dir;
  }
}

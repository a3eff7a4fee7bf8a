/** Writes a file whole or not at all: beside it first, then in its place. */
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OutputError, systemCode } from './exit.ts';

/** Throws an `OutputError`; `EEXIST` where a file is there that is not to be replaced. */
export function saveFile(file: string, text: string, replace: boolean): void {
  const fresh = join(dirname(file), `.${basename(file)}.${process.pid}-${Date.now().toString(36)}`);
  try {
    const descriptor = openSync(fresh, 'wx');
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (replace) renameSync(fresh, file);
    else place(fresh, file);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new OutputError(code, file);
  } finally {
    // Gone already where it was renamed.
    rmSync(fresh, { force: true });
  }
}

/** A link is made only where no file is. Where there are none, a copy. */
function place(fresh: string, file: string): void {
  try {
    linkSync(fresh, file);
  } catch (error) {
    if (!linkless.has(systemCode(error) ?? '')) throw error;
    copyFileSync(fresh, file, constants.COPYFILE_EXCL);
  }
}

const linkless = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

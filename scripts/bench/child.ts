import { fork } from 'node:child_process';
import { treeMemory } from './memory.ts';

/** What a measured process sends before it ends. */
interface Report<Result> {
  readonly result: Result;
  /** Its own peak of resident memory, in bytes. */
  readonly peak: number;
  /** Seconds of processor time it used, in all its threads. */
  readonly cpu: number;
}

/** A measured run of a script in a process of its own. */
export interface Run<Result> {
  readonly result: Result;
  /** From start to end of the process: what somebody waits for. */
  readonly seconds: number;
  /** Seconds of processor time: tells more than the clock where a machine is busy with other things. */
  readonly cpu: number;
  /** Peak of resident memory, in bytes: of all its processes together where the system tells, else of the script alone. */
  readonly peak: number;
}

const SAMPLE_EVERY_MS = 100;

/** Runs a script of this folder in a fresh process, in a folder, and measures it; rejects with what it printed when it fails. */
export function runScript<Result>(
  name: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Run<Result>> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = fork(new URL(name, import.meta.url), args, {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let peak = 0;
    let report: Report<Result> | null = null;
    let printed = '';
    const sampling = setInterval(() => (peak = Math.max(peak, treeMemory(child.pid ?? 0))), SAMPLE_EVERY_MS);
    child.stdout?.on('data', (text) => (printed += text));
    child.stderr?.on('data', (text) => (printed += text));
    child.on('message', (message) => (report = message as Report<Result>));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      if (report === null || code !== 0) reject(new Error(`${name} ended with ${code}:\n${printed.slice(-4000)}`));
      else resolve({ result: report.result, seconds: (performance.now() - start) / 1000, cpu: report.cpu, peak: Math.max(peak, report.peak) });
    });
  });
}

/** Hands a result to the process that measures this one, and ends. */
export function report<Result>(result: Result): void {
  // maxRSS is in kilobytes on every system: libuv converts it.
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const message: Report<Result> = { result, peak: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 };
  process.send?.(message, () => process.exit(0));
}

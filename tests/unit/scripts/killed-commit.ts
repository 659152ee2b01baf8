/** Writes files as `commitFiles` does and is killed after a given step: `killed-commit.ts <folder> <plan.json> <step>`. Prints how many steps there are when it is not. */
import { readFileSync } from 'node:fs';
import { commitFiles } from '../../../scripts/commit-files.ts';

const [folder = '', planFile = '', killAt = ''] = process.argv.slice(2);
const { write, remove } = JSON.parse(readFileSync(planFile, 'utf8')) as { write: [string, string][]; remove: string[] };
let step = 0;
await commitFiles(folder, new Map(write.map(([path, base64]) => [path, Buffer.from(base64, 'base64')])), remove, () => {
  step += 1;
  // Not process.exit(): nothing may be tidied up.
  if (step === Number(killAt)) process.kill(process.pid, 'SIGKILL');
});
process.stdout.write(String(step));

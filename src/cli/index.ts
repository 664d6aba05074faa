import { run } from './run';

// Who closes the pipe early, as `head` does, has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const clock = new Date();
const two = (part: number): string => String(part).padStart(2, '0');

run(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  today: `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`,
  now: clock.toISOString(),
  width: process.stdout.isTTY ? process.stdout.columns : null,
}).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (fault: unknown) => {
    process.stderr.write(
      'Clausewright has a fault and had to stop. Your files are as they were, or whole and new. Please report this:\n' +
        `${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`,
    );
    process.exitCode = 3;
  },
);

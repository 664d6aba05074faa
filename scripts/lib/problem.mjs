/**
 * An expected failure of the set-up: `text` is for the person, and says what happened and what to do.
 * Anything else that is thrown is a bug and is shown with its stack.
 */
export function problem(text) {
  const error = new Error(text);
  error.name = 'SetupProblem';
  return error;
}

export function isProblem(error) {
  return error instanceof Error && error.name === 'SetupProblem';
}

/** Runs a command's main function and exits with the code it returns, or with 1 after telling about the problem. */
export async function runCommand(main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`\n${describe(error)}\n`);
    process.exitCode = 1;
  }
}

/** What to print about something thrown. */
export function describe(error) {
  if (isProblem(error)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

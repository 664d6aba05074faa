// npm test: does all of its own set-up and runs every check. `npm test -- --only unit,lint` runs some of them.
import { ensureInstalled } from './lib/install.mjs';
import { describe, runCommand } from './lib/problem.mjs';
import { say } from './lib/project.mjs';
import { STAGES } from './lib/stages.mjs';
import { ONE_FAILED, addTotals, totalsLine } from './lib/totals.mjs';

await runCommand(async (args) => {
  const stages = chooseStages(args);
  if (stages === undefined) {
    say(
      `Use --only with one or more of these, separated by commas: ${STAGES.map((stage) => stage.name).join(', ')}.`,
    );
    return 2;
  }

  const results = {};
  const isReady = await attempt(ensureInstalled);
  for (const stage of stages) {
    console.log(`\n== ${stage.name} ==`);
    results[stage.name] = (isReady && (await attempt(() => stage.run(results)))) || ONE_FAILED;
  }

  const total = addTotals(Object.values(results));
  console.log('');
  for (const [name, counts] of Object.entries(results)) console.log(`${name.padEnd(8)}${totalsLine(counts)}`);
  console.log(`\n${totalsLine(total)}`);
  return total.failed > 0 ? 1 : 0;
});

/** The chosen stages in their order, or undefined when the arguments name one that does not exist. */
function chooseStages(args) {
  if (args.length === 0) return STAGES;
  const [option, names, ...rest] = args;
  if (option !== '--only' || names === undefined || rest.length > 0) return undefined;
  const wanted = names.split(',');
  if (!wanted.every((name) => STAGES.some((stage) => stage.name === name))) return undefined;
  return STAGES.filter((stage) => wanted.includes(stage.name));
}

/** The result of the action (true for none), or undefined after telling why it failed. */
async function attempt(action) {
  try {
    return (await action()) ?? true;
  } catch (error) {
    say(describe(error));
    return undefined;
  }
}

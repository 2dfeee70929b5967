import { runCommand, StartFailure } from "./failure";
import { joinStudio } from "./join-studio";
import { standAlone, STANDS_ALONE } from "./studio/stand-alone";

/** The administrator's command line: `npm run studio -- help`. */
await runCommand(async () => {
  const [name = "help", ...args] = process.argv.slice(2);
  const wantsHelp = name === "help" || name === "--help";
  const alone = STANDS_ALONE[name];
  const leave = alone ? await standAlone(alone) : async () => undefined;
  if (!wantsHelp && !alone) joinStudio();
  const { helpText, STUDIO_COMMANDS } = await import("./studio/commands");
  if (wantsHelp) return console.log(helpText());
  const command = Object.hasOwn(STUDIO_COMMANDS, name) ? STUDIO_COMMANDS[name] : undefined;
  if (!command) throw new StartFailure(`there is no command ${name}: try \`npm run studio -- help\``);
  const ended = await command.run(args).finally(leave);
  const { text, exitCode } = typeof ended === "string" ? { text: ended, exitCode: 0 } : ended;
  console.log(text);
  process.exit(exitCode);
});

import { build } from "./build/steps";
import { runCommand } from "./failure";

await runCommand(() => build((line) => console.log(line)));

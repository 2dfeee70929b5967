/** One command of `npm run studio`. */
export interface StudioCommand {
  /** What stands behind the command's name. */
  usage: string;
  purpose: string;
  /** What to print at the end, and the code to exit with where it is not 0. */
  run(args: string[]): Promise<string | { text: string; exitCode: number }>;
}

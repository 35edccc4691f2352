/** One command of `atlas`: a line for the list of commands, the help text, and what it does. */
export interface Command {
  readonly summary: string;
  readonly usage: string;
  /**
   * @param argv the arguments after the command's name
   * @returns the exit status: 0 fine, 1 problems in the input
   * @throws {UsageError} when the arguments are wrong (exit status 2)
   */
  run(argv: readonly string[]): Promise<number>;
}

/** The part of the library `jstat` that is used. */
declare module 'jstat' {
  const library: {
    readonly chisquare: { cdf(x: number, degreesOfFreedom: number): number };
    readonly studentt: { inv(p: number, degreesOfFreedom: number): number };
  };
  export default library;
}

const asked = process.env['FC_RUNS'];

/**
 * How many cases a property is tried with, and which. In the suite 300, the same in every run, so that a run is red for
 * what was changed and for nothing else; with FC_RUNS so many, others each time, which is how new ones are found.
 */
export const runs = asked === undefined ? { numRuns: 300, seed: 20_260_305 } : { numRuns: Number(asked) };

import fc from 'fast-check';

/** Properties are tried on the same cases each time; another seed tries others: `FAST_CHECK_SEED=7 npm test`. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_122) });

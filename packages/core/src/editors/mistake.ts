/** A file with a misspelt key and a correct one: what editors were tried with. */
export const mistake: string = "[worker.oci]\nmax_parallelism = 4\nmax-parallelism = 2\n";

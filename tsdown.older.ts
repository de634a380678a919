import type { UserConfig } from "tsdown";

/** Leaves what only releases before 0.28 need, a tenth of all, to be fetched when a file is judged as one of them. */
export const olderOnDemand: NonNullable<UserConfig["plugins"]> = {
  name: "older-on-demand",
  resolveId(source, importer) {
    const isLoader = source === "./go-toml-1/load-tree.ts" && /[\\/]load[\\/]load\.ts$/.test(importer ?? "");
    return isLoader ? this.resolve("./load-tree-on-demand.ts", importer) : undefined;
  },
};

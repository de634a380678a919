import { type Effect } from "./effect.ts";

/** Writing the table drops the defaults of both keys. */
export const history: Effect = ({ find, config }) => {
  if (config["history"] === undefined) return;
  for (const name of ["maxAge", "maxEntries"]) {
    const setting = find("history", name);
    if (setting?.from === "default") setting.note = "[history] is there without this key, so it is 0";
  }
};

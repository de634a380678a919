import { isLoopback } from "../loopback.ts";
import { type Effect } from "./effect.ts";

/** A registry on the machine itself is called over plain HTTP. */
export const loopbackHttp: Effect = ({ settings }) => {
  for (const setting of settings) {
    const [table, host, key] = setting.path;
    if (table !== "registry" || key !== "http" || setting.from === "file") continue;
    setting.value = isLoopback(String(host));
    delete setting.text;
    if (setting.value) setting.note = "the host is this machine itself";
  }
};

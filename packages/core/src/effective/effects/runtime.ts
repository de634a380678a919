import { type Effect, isGiven } from "./effect.ts";

/** Without a name, the whole table gives way to the default runtime. */
export const runtime: Effect = ({ find }) => {
  if (isGiven(find("worker", "containerd", "runtime", "name"))) return;
  for (const key of ["path", "options"]) {
    const setting = find("worker", "containerd", "runtime", key);
    if (isGiven(setting)) setting.note = "no effect: `name` is missing beside it";
  }
};

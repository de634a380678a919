import { type Effect, isGiven } from "./effect.ts";

/** Where and which devices are looked for makes no difference while there are none. */
export const devices: Effect = ({ find }) => {
  if (find("cdi", "disabled")?.value !== true) return;
  for (const key of ["specDirs", "autoAllowed"]) {
    const setting = find("cdi", key);
    if (isGiven(setting)) setting.note = "no effect: `cdi.disabled` is set";
  }
};

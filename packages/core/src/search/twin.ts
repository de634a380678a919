import type { Thing } from "./thing.ts";

/** What holds for the worker `oci`, said of the worker `containerd`. */
export function twinOf(thing: Thing): Thing {
  const { twin: _, ...facts } = thing;
  const text = JSON.stringify(facts)
    .replaceAll("worker.oci", "worker.containerd")
    .replaceAll("--oci-", "--containerd-");
  return JSON.parse(text) as Thing;
}

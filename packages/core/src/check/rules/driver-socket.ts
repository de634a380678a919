import { addItem } from "../edits/add-item.ts";
import type { Bound } from "../../load/bound.ts";
import { grpcConfig } from "../../records/tables/grpc-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isCreatedBuilder } from "../view/created-builder.ts";
import { stringsIn } from "../view/strings.ts";

const socket = "unix:///run/buildkit/buildkitd.sock";
const rootlessSocket = "unix:///run/user/1000/buildkit/buildkitd.sock";

/** Sockets that buildctl finds by itself in the container: `/var/run` leads to `/run` there. */
const found = /^unix:\/\/(?:\/var)?\/run\/(?:user\/\d+\/)?buildkit\/buildkitd\.sock$/;

/**
 * The drivers run buildctl inside the container, without an address.
 * https://github.com/docker/buildx/blob/v0.36.1/driver/docker-container/driver.go#L522
 */
export const rule: Rule = {
  id: "driver-socket",
  severity: "error",
  weight: "meaning",
  needs: "driver",
  concerns: (field) => field === grpcConfig.fields["address"],
  checkKey(bound: Bound, { around }: RuleContext): Finding[] | undefined {
    const { key, value } = bound;
    if (!isCreatedBuilder(around)) return undefined;
    const addresses = stringsIn(value);
    const last = addresses.at(-1);
    if (!last || addresses.some(({ text }) => found.test(text))) return undefined;
    const missing = around.rootless ? rootlessSocket : socket;
    return [
      {
        span: key,
        path: bound.path,
        message: `The builder is asked at \`${missing}\`, which is not on the list; it never gets ready.`,
        help: "add it to the list",
        fix: addItem(last.span, missing, true),
      },
    ];
  },
};

export const page: RulePage = {
  summary: "The daemon does not listen where buildx asks it.",
  text: `The drivers \`docker-container\` and \`kubernetes\` reach the daemon by running \`buildctl\` in its container, which looks for the default socket. \`grpc.address\` replaces that socket: with a \`tcp://\` address alone the daemon works and nobody finds it. \`docker buildx\` waits a while and ends with \`connect: no such file or directory\`; in Kubernetes the pod never gets ready and is started again.`,
  ignoreWhen: "`--driver-opt env.BUILDKIT_HOST=…` names the address, or `--buildkitd-flags` has `--addr`.",
  around: { driver: "docker-container" },
  bad: `[grpc]
address = ["tcp://127.0.0.1:1234"]
`,
  good: `[grpc]
address = ["tcp://127.0.0.1:1234", "unix:///run/buildkit/buildkitd.sock"]
`,
};

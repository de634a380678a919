import type { PresetTarget } from "@buildkit-config/core/bundle";

/**
 * The daemon's image with the CNI plugins where the configuration looks for them. From 0.13 on the stock image has the four that
 * a bridge takes, under other names; before, they come from their project, with the iptables that they call.
 * https://github.com/moby/buildkit/blob/v0.32.2/Dockerfile#L174
 */
export function dockerfile({ version, has }: PresetTarget): string {
  return has("0.13.0") ? linked(version) : downloaded(version);
}

function linked(version: string): string {
  return `FROM moby/buildkit:v${version}
# The plugins of the stock image, under the names that cni.json uses. Copy further ones beside them.
RUN mkdir -p /opt/cni/bin && \\
  for plugin in bridge firewall host-local loopback; do \\
    ln -s /usr/bin/buildkit-cni-$plugin /opt/cni/bin/$plugin; \\
  done
COPY cni.json /etc/buildkit/cni.json
`;
}

function downloaded(version: string): string {
  return `FROM --platform=$BUILDPLATFORM alpine AS cni
RUN apk add --no-cache curl
ARG CNI_VERSION=v1.9.1
ARG TARGETOS
ARG TARGETARCH
WORKDIR /opt/cni/bin
RUN curl -fsSL "https://github.com/containernetworking/plugins/releases/download/$CNI_VERSION/cni-plugins-$TARGETOS-$TARGETARCH-$CNI_VERSION.tgz" | tar xz

FROM moby/buildkit:v${version}
# The bridge plugin calls iptables to let steps out.
RUN apk add --no-cache iptables ip6tables
COPY --from=cni /opt/cni/bin /opt/cni/bin
COPY cni.json /etc/buildkit/cni.json
`;
}

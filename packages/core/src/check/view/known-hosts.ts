/** Names under which people know Docker Hub. References and tables have it as `docker.io`. */
const hubNames = new Set([
  "docker.io",
  "index.docker.io",
  "registry-1.docker.io",
  "registry.docker.io",
  "hub.docker.io",
  "hub.docker.com",
  "www.docker.com",
  "docker.com",
]);

/** Registries that anybody reaches over HTTPS, with certificates that every system trusts. */
const publicHosts = new Set([
  "cgr.dev",
  "container-registry.oracle.com",
  "docker.elastic.co",
  "gcr.io",
  "ghcr.io",
  "icr.io",
  "k8s.gcr.io",
  "lscr.io",
  "mcr.microsoft.com",
  "mirror.gcr.io",
  "nvcr.io",
  "public.ecr.aws",
  "quay.io",
  "registry.access.redhat.com",
  "registry.digitalocean.com",
  "registry.gitlab.com",
  "registry.hub.docker.com",
  "registry.k8s.io",
  "registry.redhat.io",
]);

/** The same where everybody has a name of their own. */
const publicDomains =
  /^[a-z0-9-]+\.(?:gcr\.io|icr\.io|azurecr\.io|ocir\.io)$|^[a-z0-9-]+\.pkg\.dev$|^\d+\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/;

export function isHubName(host: string): boolean {
  return hubNames.has(host);
}

export function isPublicRegistry(host: string): boolean {
  return hubNames.has(host) || publicHosts.has(host) || publicDomains.test(host);
}

/** What a sentence calls a registry. */
export function nameOf(host: string): string {
  return host === "docker.io" ? "Docker Hub" : host;
}

/** A name that a script or a reader fills in: `${REGISTRY}`, `<host>`, `YOUR_HOST:YOUR_PORT`. */
export function isPlaceholder(name: string): boolean {
  return /[$<>{}%]/.test(name) || /^[^a-z]*[A-Z][A-Z_]+[^a-z]*$/.test(name);
}

import { isLoopback } from "../../effective/loopback.ts";
import { isPlaceholder, isPublicRegistry } from "./known-hosts.ts";

/** What registries, Nexus, Artifactory and reverse proxies listen on when nobody gave them a certificate. */
const plainPorts = new Set(["80", "5000", "5001", "5002", "8080", "8081", "8082", "8083"]);

const privateAddress =
  /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/;

/** Whether a host looks like one that nobody gave a certificate, by its port or its name. */
export function looksPlain(host: string): boolean {
  if (isLoopback(host) || isPublicRegistry(host) || isPlaceholder(host)) return false;
  const [, name = "", port] = /^([a-z0-9_.-]+)(?::(\d+))?$/i.exec(host) ?? [];
  if (name === "" || port?.endsWith("443")) return false;
  if (port !== undefined && plainPorts.has(port)) return true;
  return privateAddress.test(name) || !name.includes(".");
}

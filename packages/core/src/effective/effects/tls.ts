import { type Effect, isGiven } from "./effect.ts";

/** There is no encryption without a certificate, whatever clients would have to show. */
export const tls: Effect = ({ find }) => {
  const ca = find("grpc", "tls", "ca");
  if (!isGiven(ca) || isGiven(find("grpc", "tls", "cert")) || isGiven(find("grpc", "tls", "key"))) return;
  ca.note = "no effect: without `cert` and `key` there is no TLS";
};

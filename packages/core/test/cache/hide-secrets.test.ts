import { expect, test } from "vitest";
import type { CacheTool } from "../../src/cache/client.ts";
import { hideSecrets, withoutSecrets } from "../../src/cache/hide-secrets.ts";
import { parseCache } from "../../src/cache/parse-cache.ts";

test.each([
  ["type=gha,token=abc,mode=max", "type=gha,token=***,mode=max"],
  ['type=s3,"secret_access_key=a,b",region=r', 'type=s3,"secret_access_key=***",region=r'],
  ["type=s3,TOKEN=abcd,token=efgh", "type=s3,TOKEN=****,token=****"],
  ["secret_access_key=abc", "secret_access_key=***"],
  ['type=gha,ghtoken:abc"', "type=gha,ghtoken:****"],
  ["type=gha,ghtoken=$GITHUB_TOKEN", "type=gha,ghtoken=$GITHUB_TOKEN"],
  ["type=registry,ref=user/app:cache", "type=registry,ref=user/app:cache"],
])("%s", (text, hidden) => {
  expect(hideSecrets(text)).toBe(hidden);
});

test("secrets of bake's objects are hidden, too", () => {
  const text = '{ type = "s3", access_key_id = "AKIA", "session_token" = "${TOKEN}" }';
  const hidden = '{ type = "s3", access_key_id = "****", "session_token" = "${TOKEN}" }';
  expect(hideSecrets(text, { tool: "bake" })).toBe(hidden);
});

test("an entry shows that there is a secret, and no more", () => {
  const entry = {
    type: "s3",
    attrs: { bucket: "b", secret_access_key: "abcd", session_token: "", access_key_id: "$ID" },
  };
  const attrs = { bucket: "b", secret_access_key: "***", session_token: "", access_key_id: "$ID" };
  expect(withoutSecrets(entry)).toEqual({ type: "s3", attrs });
});

test.each<[CacheTool, string]>([
  ["bake", '{ type="s3", Secret_Access_Key="ab}SEKRET" }'],
  ["bake", '["type=s3,\\"secret_access_key=ab,SEKRET\\""]'],
  ["bake", '{type="s3",secret_access_key=["SEKRET"]}'],
  ["bake", '{type="s3",secret_access_key="ab SEKRET", x=[1]}'],
  ["bake", '{type="s3",secret_access_key= KEY != "" ? KEY : "SEKRET"}'],
  ["compose", '"type=s3,secret_access_k\\x65y=SEKRET"'],
  ["gha", '"type=s3,""secret_access_key=ab,SEKRET"""'],
  ["gha", "type=s3,secret_access_key=minio$ecretSEKRET"],
  ["buildx", 'type=s3,secret_access_key="ab,SEKRET"'],
  ["buildx", "type=s3,secret_access_key SEKRET"],
  ["buildx", "type=s3,secret_access_key=abc,SEKRET"],
  ["buildx", "type=s3;secret_access_key=SEKRET;region=x"],
  ["buildx", "type=gha,mode=max\ntoken=SEKRET"],
  ["buildx", "type=azblob,account_url=https://a.example,secret_access_key:SEKRETab=="],
  ["buildx", "type=s3,secret_access_key=pa{ss}wordSEKRET"],
  ["buildx", "type=s3,secret_access_key=${KEY:-SEKRET}"],
  ["buildx", "type=azblob,account_key=SEKRET,passwd=SEKRET,connection_string=AccountKey=SEKRET"],
  ["buildx", "type=s3,endpoint_url=https://user:SEKRET@minio.example"],
  ["buildx", "type=azblob,account_url=https://a.example/?sig=SEKRET"],
])("%s: nothing shows the secret of %s", (tool, text) => {
  const { entries, diagnostics } = parseCache(text, { tool });
  const hidden = hideSecrets(text, { tool });
  expect(hidden.length).toBe(text.length);
  expect(`${hidden}${JSON.stringify([diagnostics, entries.map(withoutSecrets)])}`).not.toMatch(/sekret/i);
});

test("long texts are hidden in time that grows with them", () => {
  for (const piece of ["token", "token=x,", "a", "://", "secret "])
    expect(hideSecrets(piece.repeat(40_000))).toBeTypeOf("string");
});

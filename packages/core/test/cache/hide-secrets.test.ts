import { expect, test } from "vitest";
import { hideSecrets, withoutSecrets } from "../../src/cache/hide-secrets.ts";

test.each([
  ["type=gha,token=abc,mode=max", "type=gha,token=***,mode=max"],
  ['type=s3,"secret_access_key=a,b",region=r', 'type=s3,"secret_access_key=***",region=r'],
  ["type=s3,TOKEN=abcd,token=efgh", "type=s3,TOKEN=****,token=****"],
  ["secret_access_key=abc", "secret_access_key=***"],
  ['type=gha,ghtoken:abc"', 'type=gha,ghtoken:***"'],
  ["type=gha,ghtoken=$GITHUB_TOKEN", "type=gha,ghtoken=$GITHUB_TOKEN"],
  ["type=registry,ref=user/app:cache", "type=registry,ref=user/app:cache"],
])("%s", (text, hidden) => {
  expect(hideSecrets(text)).toBe(hidden);
});

test("secrets of bake's objects are hidden, too", () => {
  const text = '{ type = "s3", access_key_id = "AKIA", "session_token" = "${TOKEN}" }';
  const hidden = '{ type = "s3", access_key_id = ******, "session_token" = "${TOKEN}" }';
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

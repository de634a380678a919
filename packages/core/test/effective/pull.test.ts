import { describe, expect, test } from "vitest";
import { judge } from "./judge.ts";

describe("a pull", () => {
  test("of what is no image is told", () => {
    expect(judge("", { image: "Not an image" }).mirrors).toEqual({ ok: false, image: "Not an image" });
  });

  test("says what in the file leads there", () => {
    const text = '[registry."docker.io"]\nmirrors = [\n  "a.lan",\n  "b.lan/proxy"]\n[registry."b.lan"]\nhttp = true\n';
    const { mirrors } = judge(text, { image: "alpine" });
    if (!mirrors?.ok) throw new Error("alpine is an image");
    const places = mirrors.attempts.map(({ url, because }) => [
      new URL(url).host,
      because.map(({ start }) => start.line),
    ]);
    expect(places).toEqual([
      ["a.lan", [3]],
      ["b.lan", [4, 6]],
      ["registry-1.docker.io", []],
    ]);
  });

  test("takes both protocols one after the other before 0.12.3", () => {
    const text = '[registry."a.lan"]\nhttp = true\ninsecure = true\n';
    const attempts = (buildkit: string) => {
      const { mirrors } = judge(text, { image: "a.lan/app", buildkit });
      return mirrors?.ok ? mirrors.attempts.map(({ url, fallback }) => [url.slice(0, 5), fallback?.slice(0, 5)]) : [];
    };
    expect(attempts("0.12.2")).toEqual([
      ["http:", undefined],
      ["https", undefined],
    ]);
    expect(attempts("0.12.3")).toEqual([["https", "http:"]]);
  });
});

import { allRules, symptoms } from "@buildkit-config/core";
import { expect, test } from "vitest";
import { escape } from "../src/markdown/render.ts";
import { pages } from "./built.ts";

const html = pages();

test.for(symptoms.map(({ slug }) => slug))("%s has a page with its lines, its fix and how to tell it apart", (slug) => {
  const symptom = symptoms.find((each) => each.slug === slug);
  const page = html.get(`/symptoms/${slug}/`) ?? "";
  for (const id of ["likely", "apart"]) expect(page).toContain(`id="${id}"`);
  for (const line of symptom?.lines ?? [])
    expect(page.replaceAll("<wbr>", "").replaceAll("&#39;", "'")).toContain(escape(line));
  expect(html.get("/symptoms/")).toContain(`/symptoms/${slug}/`);
});

test("the page of a rule shows what people see", () => {
  const told = allRules.filter(({ page }) => page.symptoms);
  expect(told.length).toBeGreaterThan(0);
  for (const { id } of told) expect(html.get(`/rules/${id}/`), id).toContain('id="symptoms"');
});

test("every page has the symptoms in its top bar", () => {
  for (const [address, page] of html) expect(page, address).toMatch(/<nav aria-label="Site".*?\/symptoms\//s);
});

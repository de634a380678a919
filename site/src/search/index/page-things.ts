import { editors, editorUrl, lines, schemaUrl, tableUrl } from "@buildkit-config/core";
import type { Thing } from "@buildkit-config/core/search";
import { ruleThings as knownRules, shorten } from "@buildkit-config/core/search/things";
import { plain } from "../../markdown/render.ts";
import { allChanges } from "../../releases/changes.ts";
import { verdict } from "../../releases/verdict.ts";
import { allRules, ruleStrip } from "../../rules/rule-facts.ts";
import type { StripList } from "./strip-list.ts";

/** Every rule of `check`, with what its row shows. */
export function ruleThings(strips: StripList): Thing[] {
  const rules = new Map(allRules.map((rule) => [rule.id, rule]));
  return knownRules().map((thing) => {
    const rule = rules.get(thing.name);
    return rule ? Object.assign(thing, { strip: strips.add(ruleStrip(rule)) }) : thing;
  });
}

/** Every release line, with what it changes. */
export function releaseThings(): Thing[] {
  return lines.toReversed().map((line) => {
    const changes = allChanges.find((known) => known.line === line);
    const release: Thing = { kind: "release", name: `BuildKit ${line.line}`, at: `releases/${line.line}/` };
    if (!changes) return release;
    return Object.assign(release, { text: verdict(changes), words: `upgrade from ${changes.before.line}` });
  });
}

/** The schema of every release line, as editors fetch it. */
export function schemaThings(): Thing[] {
  return (["latest", ...lines.map(({ line }) => line)] as const).map((line) => ({
    kind: "schema",
    name: line === "latest" ? "JSON Schema, latest" : `JSON Schema, BuildKit ${line}`,
    at: shorten(schemaUrl(line)),
  }));
}

/** Every editor that was tried. */
export function editorThings(): Thing[] {
  return editors.map(({ id, name, doc }) => ({
    kind: "editor",
    name,
    at: shorten(editorUrl(id)),
    text: plain(doc),
    also: [id],
  }));
}

/** The pages that list what the site has. */
export function overviewThings(): Thing[] {
  return [
    page("reference/", "All keys", "Every key of buildkitd.toml on one page.", "reference options settings"),
    page(
      "reference/cache/",
      "Caches",
      "Where a build keeps its cache, and what each builder can do.",
      "cache backends",
    ),
    page(shorten(tableUrl([])), "The whole file", "What buildkitd.toml may hold, and its keys before the first table."),
    page("rules/", "Rules", "Everything that check finds in a file.", "diagnostics lint linter"),
    page("symptoms/", "Symptoms", "Lines from logs and complaints, with cause and fix.", "errors troubleshooting logs"),
    page("presets/", "Presets", "Files for a situation, each tried on real daemons.", "profiles examples"),
    page("guides/", "Guides", "What to do, one question each.", "how to tutorial"),
    page("releases/", "Releases", "What each BuildKit release changes.", "upgrade versions"),
    page("schemas/", "Schemas", "A JSON Schema for each BuildKit release.", "jsonschema validation"),
    page("editors/", "Editors", "Completion, hovers and typing errors while you write.", "neovim helix zed ide"),
    page("about/", "About", "What this site is made from, and who makes it."),
    page(
      "about/upstream-errors/",
      "Errors upstream",
      "Where BuildKit's documentation is wrong.",
      "ghacache docs mistake",
    ),
  ];
}

function page(at: string, name: string, text: string, words: string = ""): Thing {
  return { kind: "page", name, at, text, words };
}

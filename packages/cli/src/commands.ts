import { check } from "./check-command.ts";
import { around, buildkit, type Command } from "./command.ts";

/** Every command; those that are called by hand are made ready when they are called. */
export const commands: Readonly<Record<string, Command>> = {
  check,
  fix: {
    words: "[PATH...]",
    help: "repair what check finds, and nothing else",
    note: "Shows what would change, as git apply takes it, or writes it. Comments, order and\nlayout stay. A file on standard input (-) is repaired to standard output.",
    options: {
      buildkit,
      ...around,
      write: { help: "write the files" },
      unsafe: { help: "guesses, too: of a unit, of a protocol" },
    },
    run: async (args) => (await import("./commands/fix.ts")).fixCommand(args),
  },
  migrate: {
    words: "[PATH...]",
    help: "carry a file to another release, meaning kept",
    note: "Shows what would be written otherwise, or writes it, and tells what the daemon does\notherwise all the same. A file on standard input (-) goes to standard output.",
    options: {
      to: { value: "RELEASE", help: "the release that is to read it (default the newest)" },
      from: { value: "RELEASE", help: "the release it was written for (default its comment)" },
      disk: around.disk,
      write: { help: "write the files" },
    },
    run: async (args) => (await import("./commands/migrate.ts")).migrateCommand(args),
  },
  effective: {
    words: "FILE",
    help: "what the daemon ends up with",
    note: "Shows the keys of the file, those that do not simply do what they say, and what\nis deleted when. FILE is a buildkitd.toml, or - for standard input.",
    options: {
      buildkit,
      ...around,
      image: { value: "IMAGE", help: "where a pull of this image goes, mirror by mirror" },
      worker: { value: "WORKER", choices: ["oci", "containerd"], help: "oci or containerd (default the one in use)" },
      all: { help: "every key of the release, with its flags" },
      format: { value: "FORMAT", choices: ["pretty", "json"], help: "pretty (default) or json" },
    },
    run: async (args) => (await import("./commands/effective.ts")).effectiveCommand(args),
  },
  diff: {
    words: "A B [FILE]",
    help: "what changed between two releases, for a file",
    options: {
      disk: around.disk,
      format: { value: "FORMAT", choices: ["pretty", "json"], help: "pretty (default) or json" },
    },
    run: async (args) => (await import("./commands/diff.ts")).diffCommand(args),
  },
  explain: {
    words: "QUERY",
    help: "explain a key, a cache, a rule or an error",
    options: {},
    run: async (args) => (await import("./commands/explain.ts")).explainCommand(args),
  },
  cache: {
    words: "SPEC...",
    help: "read, check and convert a --cache-to value",
    note: "SPEC is the value of --cache-to, or of --cache-from with --from; several are\nthose of one build. With --tool bake it may be a list or object of a bake file;\n--tool gha is a line of an input of docker/build-push-action.\nSecrets are shown as ***, converted text included.",
    options: {
      from: { help: "the values are those of --cache-from" },
      as: {
        value: "FORM",
        choices: ["cli", "buildctl", "bake", "bake-json", "compose", "gha"],
        help: "write it as cli, buildctl, bake, bake-json, compose or gha",
      },
      tool: {
        value: "TOOL",
        choices: ["buildx", "buildctl", "bake", "compose", "gha"],
        help: "who reads it: buildx (default), buildctl, bake, ...",
      },
      buildkit,
      buildx: { value: "VERSION", help: "a version of buildx: 0.19, v0.36.1" },
      driver: {
        value: "DRIVER",
        choices: ["docker", "docker+containerd", "docker-container", "kubernetes", "remote"],
        help: "the builder's; docker+containerd has that image store",
      },
      env: { help: "with the variables of this shell, as buildx here would" },
      matrix: { help: "several jobs of a matrix use the value" },
      format: { value: "FORMAT", choices: ["pretty", "json"], help: "pretty (default) or json" },
      "fail-on": { value: "LEVEL", choices: ["error", "warning", "info"], help: "exit 1 from here on (default error)" },
      verbose: { help: "show infos, too" },
    },
    run: async (args) => (await import("./commands/cache.ts")).cacheCommand(args),
  },
  preset: {
    words: "list|show|add [ID]",
    help: "proven settings, alone or in your file",
    note: "preset list, preset show ID, preset add ID [FILE]\n\nadd puts the preset into FILE, or the buildkitd.toml it finds, and leaves the\nrest of the file as it is; without a file it writes one.",
    options: {
      buildkit,
      set: { value: "NAME=VALUE", many: true, help: "an option of the preset; may be repeated" },
      diff: { help: "add: show what would change, and write nothing" },
      file: { value: "NAME", help: "show: print this file of the bundle alone" },
    },
    run: async (args) => (await import("./commands/preset.ts")).presetCommand(args),
  },
  render: {
    words: "[CONFIG]",
    help: "write the files of a buildkit.config.ts",
    note: "CONFIG is buildkit.config.ts, .mts, .js, .mjs or .json; each builder gets a folder\nof its name beside it.",
    options: {
      check: { help: "write nothing; exit 1 when files on disk differ" },
      out: { value: "FOLDER", help: "put the builders' folders here" },
    },
    run: async (args) => (await import("./commands/render.ts")).renderCommand(args),
  },
  init: {
    words: "",
    help: "set up an editor, or a builder of your own",
    note: "Shows what it would write into this folder. With --editor, that makes the\neditor know every buildkitd.toml in it; without, it is a buildkit.config.ts to\nstart from. Files that are there are added to, never replaced.",
    options: {
      editor: { value: "EDITOR", choices: ["vscode", "tombi", "taplo"], help: "vscode, tombi or taplo" },
      buildkit,
      write: { help: "write it" },
    },
    run: async (args) => (await import("./commands/init.ts")).initCommand(args),
  },
  schema: {
    words: "",
    help: "print the JSON Schema of a release",
    options: { buildkit, strict: { help: "refuse what is ignored, too: for editors and CI" } },
    run: async (args) => (await import("./commands/schema.ts")).schemaCommand(args),
  },
};

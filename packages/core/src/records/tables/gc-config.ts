import type { Table } from "../record.ts";
import { gcPolicy } from "./gc-policy.ts";

export const gcConfig: Table = {
  struct: "GCConfig",
  doc: "Garbage collection: how much build cache the worker keeps. It runs after builds, not during one, so a single build can go beyond every limit.",
  source: "cmd/buildkitd/config/config.go:107",
  fields: {
    gc: {
      kind: "bool",
      since: "0.8.0",
      pointer: true,
      default: "true",
      flag: {
        oci: { name: "--oci-worker-gc", since: "0.8.0" },
        containerd: { name: "--containerd-worker-gc", since: "0.8.0" },
      },
      doc: "Whether the worker deletes old build cache by itself. With `false` every other limit of this table is dead and the cache grows until the disk is full.",
      without: "old build cache is deleted by itself",
      onBad: [{ value: "false", effect: "nothing is ever deleted by itself" }],
      symptoms: [
        {
          text: "no space left on device",
          cause: "Garbage collection is off and nobody prunes the cache.",
        },
      ],
      example: "true",
      source: "cmd/buildkitd/config/config.go:108",
    },
    gckeepstorage: {
      kind: "size",
      since: "0.8.0",
      default: [
        { from: "0.8.0", value: "10% of the disk" },
        { from: "0.17.0", value: "none" },
      ],
      deprecated: { since: "0.17.0", use: "reservedSpace" },
      flag: {
        oci: {
          name: "--oci-worker-gc-keepstorage",
          since: "0.8.0",
          note: "In MB, not bytes; from 0.17 on three numbers, Reserved[,Free[,Maximum]], for the newer keys.",
        },
        containerd: {
          name: "--containerd-worker-gc-keepstorage",
          since: "0.8.0",
          note: "In MB, not bytes; from 0.17 on three numbers, Reserved[,Free[,Maximum]], for the newer keys.",
        },
      },
      doc: 'How much build cache to keep. A bare number is in bytes, although upstream\'s page said MB from 0.9 to 0.12 and showed `9000`; that is 9 kB. Only the flag counts in MB. Text such as `"10GB"` or `"10%"` needs 0.12; GB means GiB there. From 0.17 on it is read as `reservedSpace`, and only while `reservedSpace`, `maxUsedSpace` and `minFreeSpace` are all unset. Any `[[gcpolicy]]` makes it dead.',
      without: "the cache keeps its default limits",
      onBad: [
        { value: "9000", effect: "is 9 kB; nearly the whole cache is deleted at every collection" },
        { value: '"10GB"', effect: "does not load", until: "0.12.0" },
        {
          value: '"10.5%"',
          effect: "does not load; only whole percents are read",
          since: "0.12.0",
        },
      ],
      symptoms: [
        {
          text: "invalid disk space",
          cause: "The value is not a size; negative numbers, commas and outer spaces are not read.",
        },
        {
          text: "(string) to int64",
          cause: "Sizes as text need BuildKit 0.12; before, the value is a number of bytes.",
        },
        {
          text: "Keep Bytes:",
          cause: "`docker buildx inspect` shows kB where GB were meant: the number was taken as bytes.",
        },
      ],
      example: '"10GB"',
      alias: ["GCKeepStorage", "keepStorage", "defaultKeepStorage", "gckeepbytes"],
      source: "cmd/buildkitd/config/config.go:110",
    },
    reservedSpace: {
      kind: "size",
      since: "0.17.0",
      default: "10% of the disk, at most 10GB (20% on Windows), while none of the three limits is set",
      flag: {
        oci: {
          name: "--oci-worker-gc-keepstorage",
          since: "0.17.0",
          note: "The first number, in MB.",
        },
        containerd: {
          name: "--containerd-worker-gc-keepstorage",
          since: "0.17.0",
          note: "The first number, in MB.",
        },
      },
      doc: 'How much build cache is safe from deletion for lack of space. Set alone it is also the ceiling: everything above it may be deleted. Setting any of `reservedSpace`, `maxUsedSpace` and `minFreeSpace` drops the defaults of the other two. When it is larger than `maxUsedSpace`, it wins. A bare number is in bytes, `"10GB"` means 10 GiB, and a percentage counts from the whole disk. Any `[[gcpolicy]]` makes it dead.',
      without: "the cache keeps its default limits",
      onBad: [
        { value: "10", effect: "is 10 bytes; alone it has nearly the whole cache deleted" },
        { value: '"10.5%"', effect: "does not load; only whole percents are read" },
      ],
      symptoms: [
        {
          text: "invalid disk space",
          cause: "The value is not a size; negative numbers, commas and outer spaces are not read.",
        },
      ],
      example: '"10GB"',
      alias: ["GCReservedSpace", "defaultReservedSpace", "minUsedSpace"],
      source: "cmd/buildkitd/config/config.go:111",
    },
    maxUsedSpace: {
      kind: "size",
      since: "0.17.0",
      default: "80% of the disk, at most 100GB, while none of the three limits is set",
      flag: {
        oci: {
          name: "--oci-worker-gc-keepstorage",
          since: "0.17.0",
          note: "The third number, in MB.",
        },
        containerd: {
          name: "--containerd-worker-gc-keepstorage",
          since: "0.17.0",
          note: "The third number, in MB.",
        },
      },
      doc: 'How much build cache may stay after a collection; what is above it is deleted, least used first. During a build the cache can be larger. Setting any of `reservedSpace`, `maxUsedSpace` and `minFreeSpace` drops the defaults of the other two. A bare number is in bytes, `"100GB"` means 100 GiB, and a percentage counts from the whole disk. Any `[[gcpolicy]]` makes it dead.',
      without: "the cache keeps its default limits",
      onBad: [
        {
          value: "100",
          effect: "is 100 bytes; without a larger `reservedSpace` nearly the whole cache is deleted",
        },
        { value: '"80.5%"', effect: "does not load; only whole percents are read" },
      ],
      symptoms: [
        {
          text: "invalid disk space",
          cause: "The value is not a size; negative numbers, commas and outer spaces are not read.",
        },
        {
          text: "no space left on device",
          cause: "The ceiling is near the size of the disk, and one build needs more than what is left.",
        },
      ],
      example: '"100GB"',
      alias: ["GCMaxUsedSpace", "defaultMaxUsedSpace", "maxStorage", "maxSize", "max-total-size"],
      source: "cmd/buildkitd/config/config.go:112",
    },
    minFreeSpace: {
      kind: "size",
      since: "0.17.0",
      default: "20% of the disk, while none of the three limits is set",
      flag: {
        oci: {
          name: "--oci-worker-gc-keepstorage",
          since: "0.17.0",
          note: "The second number, in MB.",
        },
        containerd: {
          name: "--containerd-worker-gc-keepstorage",
          since: "0.17.0",
          note: "The second number, in MB.",
        },
      },
      doc: "How much of the disk a collection tries to leave free, whoever fills it. It deletes build cache for that, but never goes below `reservedSpace`. Setting any of `reservedSpace`, `maxUsedSpace` and `minFreeSpace` drops the defaults of the other two. A bare number is in bytes, and a percentage counts from the whole disk. Any `[[gcpolicy]]` makes it dead.",
      without: "the cache keeps its default limits",
      onBad: [
        { value: "20", effect: "is 20 bytes; nothing is kept free" },
        { value: '"20.5%"', effect: "does not load; only whole percents are read" },
      ],
      symptoms: [
        {
          text: "invalid disk space",
          cause: "The value is not a size; negative numbers, commas and outer spaces are not read.",
        },
      ],
      example: '"20%"',
      alias: ["GCMinFreeSpace", "defaultMinFreeSpace", "keepFree"],
      source: "cmd/buildkitd/config/config.go:113",
    },
    gcpolicy: {
      kind: { list: { table: gcPolicy } },
      since: "0.8.0",
      default: "4 built-in rules, sized by the limits above",
      doc: "Your own rules for garbage collection, one `[[...gcpolicy]]` each. They run in the order of the file, each to its end. The first one replaces all built-in rules and makes `gckeepstorage`, `reservedSpace`, `maxUsedSpace` and `minFreeSpace` of the worker dead. End with a rule that has `all = true` and a size, or nothing stops the cache from growing.",
      without: "the built-in policies stay in force",
      onBad: [{ value: "[]", effect: "does not load", since: "0.10.0", until: "0.28.0" }],
      symptoms: [
        {
          text: "no space left on device",
          cause: "The rules replace the built-in ones, and none of them limits the cache as a whole.",
        },
      ],
      alias: ["policy", "policies", "gcrule"],
      source: "cmd/buildkitd/config/config.go:114",
    },
  },
};

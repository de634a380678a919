/** A field of a Go struct; `struct` is what it is made of in the end. */
export interface GoField {
  name: string;
  /** The key in TOML; embedded structs have none. */
  key?: string;
  type: string;
  struct?: string;
  embedded?: boolean;
}

/** A Go struct, named by its package and name. */
export interface GoStruct {
  name: string;
  fields: GoField[];
}

/** What stands at the top level of a Go file; constants and variables have their value. */
export interface Declaration {
  line: number;
  hash: string;
  value?: string;
}

/** A flag of buildkitd; what is no constant is Go code. */
export interface GoFlag {
  kind: string;
  usage?: string;
  value?: string;
  env?: string;
  hidden?: string;
}

/** What a Go file declares. */
export interface GoFile {
  declarations: Record<string, Declaration>;
  /** By struct and field; the empty name stands for the struct itself. */
  structs: Record<string, Record<string, { line: number; doc?: string }>>;
  flags: Record<string, GoFlag>;
  deprecations?: string[];
}

/** One step of garbage collection, with sizes in bytes. */
export type Tier = Record<string, boolean | string | number | string[]>;

/** What the code of one release says, as far as records speak of it. */
export interface Facts {
  version: string;
  structs: GoStruct[];
  /** The built-in garbage collection by what the file sets and by size of the disk, or why it could not be asked. */
  gc: Record<string, Record<string, Tier[]>> | string;
  /** The Go files that records link to and those of the daemon, by path. */
  files: Record<string, GoFile>;
  /** The libraries that decide what a file means. */
  modules: Record<string, string>;
}

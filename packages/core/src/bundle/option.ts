/** One option of a preset. The list of them makes the types, the checks, the documentation and the form. */
export type Option = TextOption | NumberOption | BooleanOption;

interface AnyOption {
  /** One or two sentences in our own words. */
  doc: string;
  /** Without it the preset does not work. */
  required?: true;
  /** What pages, samples and plain files show; the default when absent. */
  example?: string | number | boolean;
}

export interface TextOption extends AnyOption {
  type: "string";
  default?: string;
  /** The allowed texts as a regular expression, and in words for the message: "an IPv4 network such as 10.10.0.0/16". */
  pattern?: { source: string; words: string };
}

export interface NumberOption extends AnyOption {
  type: "integer";
  default?: number;
  minimum: number;
  maximum: number;
}

export interface BooleanOption extends AnyOption {
  type: "boolean";
  default?: boolean;
}

export type Options = Readonly<Record<string, Option>>;

interface TypeOf {
  string: string;
  integer: number;
  boolean: boolean;
}

/** What an author may write for these options. */
export type Given<T extends Options> = {
  [K in keyof T as T[K] extends { required: true } ? K : never]: TypeOf[T[K]["type"]];
} & {
  [K in keyof T as T[K] extends { required: true } ? never : K]?: TypeOf[T[K]["type"]] | undefined;
};

/** What a preset works with: the defaults are filled in. */
export type Chosen<T extends Options> = {
  [K in keyof T as T[K] extends { required: true } | { default: unknown } ? K : never]: TypeOf[T[K]["type"]];
} & {
  [K in keyof T as T[K] extends { required: true } | { default: unknown } ? never : K]?: TypeOf[T[K]["type"]];
};

/** The part of JSON Schema draft-07 that we emit, with the keywords that editors add to it. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  /** Into `definitions` of the same schema. */
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  markdownDescription?: string;
  type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  const?: string;
  enum?: (string | number)[];
  /** What each word of `enum` means; read by the JSON language service of VS Code. */
  enumDescriptions?: string[];
  pattern?: string;
  /** What to say of a text that does not match; read by the language services of VS Code for JSON and YAML. */
  patternErrorMessage?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
  required?: string[];
  propertyNames?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  deprecated?: true;
  default?: JsonValue;
  examples?: JsonValue[];
  /** What to write here; read by the language services of VS Code for JSON and YAML. */
  defaultSnippets?: { label: string; description: string; body: JsonValue }[];
  "x-taplo"?: { docs?: { main?: string; enumValues?: string[] }; links?: { key: string } };
  "x-tombi-toml-version"?: "v1.0.0";
  "x-tombi-additional-key-label"?: string;
}

export type JsonValue = string | number | boolean | JsonValue[] | { [key: string]: JsonValue };

/** The keywords above that Ajv does not know; a validator that refuses unknown keywords must be told of them. */
export const editorKeywords: readonly string[] = [
  "markdownDescription",
  "enumDescriptions",
  "patternErrorMessage",
  "defaultSnippets",
  "x-taplo",
  "x-tombi-toml-version",
  "x-tombi-additional-key-label",
];

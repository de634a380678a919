import { schemaFiles } from "@buildkit-config/core";
import type { APIRoute, GetStaticPaths } from "astro";

export const getStaticPaths = (() =>
  [...schemaFiles()].map(({ path, text }) => ({ params: { file: path.replace(/\.json$/, "") }, props: { text } }))) satisfies GetStaticPaths;

/** A schema as it is shipped in the package, at the address that its `$id` gives. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

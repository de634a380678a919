import type { APIRoute } from "astro";
import { plainFiles } from "../../../../presets/plain-files.ts";

export function getStaticPaths() {
  return plainFiles.map(({ preset, releases, path, text }) => ({
    params: { id: preset, releases, file: path },
    props: { text },
  }));
}

/** A file to copy, as it stands. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });

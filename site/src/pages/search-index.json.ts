import type { APIRoute } from "astro";
import { buildIndex } from "../search/index/build-index.ts";
import { pack } from "../search/index/pack.ts";

/** The index of the search. */
export const GET: APIRoute = () => new Response(JSON.stringify(pack(buildIndex())));

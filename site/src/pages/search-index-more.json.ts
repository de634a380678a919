import type { APIRoute } from "astro";
import { buildMoreIndex } from "../search/index/build-index.ts";
import { pack } from "../search/index/pack.ts";

/** The part of the search's index that is about rules and caches. */
export const GET: APIRoute = () => new Response(JSON.stringify(pack(buildMoreIndex())));

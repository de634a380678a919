import type { APIRoute } from "astro";
import { buildCacheIndex } from "../search/index/build-index.ts";
import { pack } from "../search/index/pack.ts";

/** The part of the search's index that is about caches. */
export const GET: APIRoute = () => new Response(JSON.stringify(pack(buildCacheIndex())));

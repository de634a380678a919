import type { APIRoute } from "astro";
import { buildIndex } from "../search/index/build-index.ts";

/** The index of the search. */
export const GET: APIRoute = () => new Response(JSON.stringify(buildIndex()));

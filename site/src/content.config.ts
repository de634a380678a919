import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";

/** Starlight asks for a collection of documents; all pages here are made from records instead. */
export const collections = { docs: defineCollection({ loader: () => [], schema: docsSchema() }) };

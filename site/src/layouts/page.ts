import type { Strip } from "../release-strip/strip.ts";

/** The parts of the site; the top bar shows which one a page belongs to. */
export type Section = "reference" | "presets" | "releases" | "rules";

/** A line of the rail, with those below it that are open. */
export interface RailItem {
  label: string;
  href: string;
  /** A key or a table, set like code. */
  mono?: boolean;
  items?: RailItem[];
}

/** What a page hands to the frame around it. */
export interface PageFacts {
  title: string;
  heading?: string;
  mono?: boolean;
  /** One sentence in Markdown: the line below the heading, and what search engines show. */
  description: string;
  strip?: Strip;
  section?: Section;
  rail?: RailItem[];
  /** The whole width, without a rail and a column of facts. */
  wide?: boolean;
  /** The 40 px sentence of the home page. */
  display?: boolean;
}

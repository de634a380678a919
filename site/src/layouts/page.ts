import type { Strip } from "../release-strip/strip.ts";

/** The parts of the site; the top bar shows which one a page belongs to. */
export type Section = "reference" | "symptoms" | "presets" | "releases" | "rules";

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
  /** One sentence in Markdown: what search engines show, and the line below the heading where there is no `lead`. */
  description: string;
  lead?: string;
  strip?: Strip | undefined;
  section?: Section;
  rail?: RailItem[];
  /** The text takes the place of the facts column as well, and of the rail where there is none. */
  wide?: boolean;
  /** The 40 px sentence of the home page. */
  display?: boolean;
  /** The full-text search leaves it out, as other pages say the same. */
  unlisted?: true | undefined;
}

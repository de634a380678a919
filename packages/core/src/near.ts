// What a misspelt name or a line of a log may be about, without the records themselves: for searches over names of one's own.
export { type NamedAs, nearness, simplify } from "./check/near-name.ts";
export { likeWords, nearestWord } from "./check/near-word.ts";
export { errorLines, holdsError } from "./error-line.ts";

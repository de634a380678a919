// [0-9] instead of \d, and no look-around: the regular expressions of Tombi and Taplo are Rust's.
const number = "(?:[0-9][0-9_]*\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?";
const hexadecimal = "0[xX][0-9a-fA-F_]*\\.?[0-9a-fA-F]*[pP][+-]?[0-9]+";
const unit = "(?:[bB]|[kKmMgGtTpP](?:[iI]?[bB])?)?";

/**
 * Every size that BuildKit 0.12 and later reads from a string, and little else: docker/go-units' RAMInBytes takes any Go
 * float, one space, a binary unit; BuildKit adds whole percentages and drops one pair of inner quotes. Words for infinity
 * need the space, as go-units looks for the last digit, dot or space to tell number and unit apart.
 * https://github.com/docker/go-units/blob/v0.5.0/size.go#L98
 */
export const sizePattern: string = `^"?(?:[+-]?[0-9]+%|\\+?(?:${number}|${hexadecimal}) ?${unit}|[+-]?(?:[iI][nN][fF](?:[iI][nN][iI][tT][yY])?|[nN][aA][nN]) ${unit}|-0*\\.?0* ?${unit})?"?$`;

/** Plain spellings only: `512MB`, `1.5 GiB`, `20%`. Few enough digits that no number leaves 64 bits. */
export const strictSizePattern: string =
  "^(?:[0-9]{1,3}%|[0-9]{1,15} ?[bB]?|[0-9]{1,3}(?:\\.[0-9]{1,9})? ?[pP](?:[iI]?[bB])?|[0-9]{1,6}(?:\\.[0-9]{1,9})? ?[kKmMgGtT](?:[iI]?[bB])?)$";

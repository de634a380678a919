const duration = /^(-?)(?:(\d+)h)?(?:(\d+)m)?(?:([\d.]+)s)?$/;

/** A duration as BuildKit writes it, without its zeros: `48h0m0s` is 48h, and from three days on 60 d. Other text stays. */
export function shortDuration(text: string): string {
  const [, sign = "", hours = "0", minutes = "0", seconds = "0"] = duration.exec(text) ?? [];
  const days = Number(hours) / 24;
  if (text.endsWith("s") && Number(minutes) === 0 && Number(seconds) === 0 && days >= 3 && Number.isInteger(days)) {
    return `${sign}${days} d`;
  }
  return text.replace(/^(-?\d+h)0m0s$/, "$1").replace(/^(-?(?:\d+h)?\d+m)0s$/, "$1");
}

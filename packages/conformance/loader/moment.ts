const date = String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)`;
const time = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.(?<fraction>\d+))?`;
const moment = new RegExp(`^(?:${date})?(?:(?<=.)[Tt ](?=.))?(?:${time}(?<zone>[Zz]|[+-]\\d\\d:\\d\\d)?)?$`);

/** Whether two spellings of a date or time mean the same to Go: nanoseconds, and a second 60 that begins the next minute. */
export function sameMoment(one: string, other: string): boolean {
  const plain = plainMoment(one);
  return plain !== undefined && plain === plainMoment(other);
}

function plainMoment(text: string): string | undefined {
  const parts = moment.exec(text)?.groups;
  if (!parts) return undefined;
  const { year, month, day, hour, minute, second, fraction = "", zone } = parts;
  const nanoseconds = fraction.slice(0, 9).padEnd(9, "0");
  if (zone === undefined) return [year, month, day, hour, minute, second, nanoseconds].join();
  const [sign, offset] = [zone.startsWith("-") ? -1 : 1, /(\d\d):(\d\d)/.exec(zone)];
  const minutes = sign * (Number(offset?.[1] ?? 0) * 60 + Number(offset?.[2] ?? 0));
  const at = new Date(0);
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  at.setUTCHours(Number(hour), Number(minute), Number(second));
  return [at.getTime(), nanoseconds, minutes].join();
}

/** Whether the calendar has a day, written as `1979-05-27`. */
export function isRealDay(text: string): boolean {
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day > 0 && day <= (days[month - 1] ?? 0);
}

/** Whether a clock shows a time, written as `07:32:00`; `seconds` is the last that it counts to. */
export function isRealTime(text: string, seconds: number = 59): boolean {
  const [hour, minute, second] = text.split(":").map(Number) as [number, number, number];
  return hour < 24 && minute < 60 && second <= seconds;
}

/** The first letter as a capital, as types have it. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

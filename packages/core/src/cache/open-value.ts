/**
 * Whether a value holds something that is filled in later: a variable of a shell, a template of bake, GitHub or Go, or a
 * placeholder of documentation. What it will be, nobody can tell from the text.
 */
export function isOpen(value: string): boolean {
  return /\$[A-Za-z_{(]|\{\{|%\w+%|<[\w .-]+>|\{[^{}]*\}|^(?:\.\.\.|\u2026)$/.test(value);
}

/**
 * The text with what stands in the section of this id, between `<!-- id -->` and `<!-- /id -->`, replaced.
 * @throws Error where the text has no such section.
 */
export function replaceSection(text: string, id: string, content: string): string {
  const open = `<!-- ${id} -->`;
  const close = `<!-- /${id} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`docs/benchmarks.md has no section ${open} … ${close}`);
  return `${text.slice(0, start + open.length)}\n\n${content.trim()}\n\n${text.slice(end)}`;
}

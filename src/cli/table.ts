export type Alignment = 'left' | 'right';

/** Cells a text takes in a terminal: combining marks take none, East Asian wide letters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC')) {
    if (/\p{M}/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** Text cut to a width, with "…" where something was cut. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return `${Array.from(text.normalize('NFC'))
    .slice(0, width - 1)
    .join('')
    .trimEnd()}…`;
}

/** Rows as aligned columns under a ruled header, each line indented by two spaces. */
export function renderTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): string {
  const widths = header.map((title, column) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((text, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text)));
        return alignments[column] === 'right' ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [line(header), rule, ...rows.map(line)].map((text) => `  ${text}\n`).join('');
}

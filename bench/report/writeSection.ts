import { format, resolveConfig } from 'prettier';
import { replaceSection } from './section';

/** The text of docs/benchmarks.md with this section replaced, formatted as the repository formats Markdown. */
export async function writeSection(text: string, id: string, content: string): Promise<string> {
  const config = await resolveConfig('docs/benchmarks.md');
  return format(replaceSection(text, id, content), { ...config, parser: 'markdown' });
}

/** Longer texts are worked out each time: they rarely come twice, and keeping them costs most. UTF-16 units. */
const LONGEST = 500;

/**
 * A pure function of a text that answers from memory what it was asked lately: the same labels and headings come
 * with every edit and with every file of a kind. What was asked within the last `most` different texts is surely
 * remembered; more than twice as many never are.
 */
export function remembering(work: (text: string) => string, most = 4000): (text: string) => string {
  let recent = new Map<string, string>();
  let older = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const answer = older.get(text) ?? work(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}

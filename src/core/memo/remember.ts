/** Longer texts are worked out each time: they rarely come twice, and keeping them costs most. UTF-16 units. */
const LONGEST = 500;

/**
 * A pure function of a text that answers from memory what it was asked lately: the same labels and headings come
 * with every edit and with every file of a kind. What was asked within the last `most` different texts is surely
 * remembered; more than twice as many never are.
 */
export function remembering<Answer extends string | object>(
  work: (text: string) => Answer,
  most = 4000,
): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
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

/** Fewer settings than this are asked about at a time: a merge is of one year. */
const MOST_SETTINGS = 8;

/** `remembering` for a function that depends on a setting as well, such as the year that is reported on. */
export function rememberingFor<Setting extends string | number, Answer extends string | object>(
  work: (text: string, setting: Setting) => Answer,
  most?: number,
): (text: string, setting: Setting) => Answer {
  const memories = new Map<Setting, (text: string) => Answer>();
  return (text, setting) => {
    const known = memories.get(setting);
    if (known) return known(text);
    if (memories.size >= MOST_SETTINGS) memories.clear();
    const memory = remembering((each) => work(each, setting), most);
    memories.set(setting, memory);
    return memory(text);
  };
}

/** A pure function that keeps the answers to the last few things it was asked, for arguments too large to keep many. */
export function rememberingLast<Given, Answer>(
  work: (given: Given) => Answer,
  most: number,
): (given: Given) => Answer {
  const kept: { readonly given: Given; readonly answer: Answer }[] = [];
  return (given) => {
    const at = kept.findIndex((each) => each.given === given);
    const [known] = at < 0 ? [] : kept.splice(at, 1);
    const entry = known ?? { given, answer: work(given) };
    kept.unshift(entry);
    if (kept.length > most) kept.pop();
    return entry.answer;
  };
}

/** A pure function of an object that nobody changes: worked out once for each, and forgotten with it. */
export function oncePer<Given extends object, Answer>(
  work: (given: Given) => Answer,
): (given: Given) => Answer {
  const answers = new WeakMap<Given, { readonly answer: Answer }>();
  return (given) => {
    const known = answers.get(given) ?? { answer: work(given) };
    answers.set(given, known);
    return known.answer;
  };
}

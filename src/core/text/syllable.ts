/** The parts of a written Vietnamese syllable that the other text functions need. */

/** The five tone marks as combining characters: grave, hook above, tilde, acute, dot below. */
const TONE_MARKS = '\u0300\u0309\u0303\u0301\u0323';

const TONE = new RegExp([...TONE_MARKS].join('|'), 'g');
/** A tone on a consonant (ñ): no Vietnamese letter. In NFD a vowel's own mark stands before the tone or after it. */
const TONE_ON_CONSONANT = new RegExp(
  `(?:^|(?!a|e|i|o|u|y|\\u0302|\\u0306|\\u031b)[^])(?:${[...TONE_MARKS].join('|')})`,
);

const ONSETS = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));

/** Every rime of the written language without its tone. Source: any Vietnamese school grammar's table of "vần". */
const RIMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong',
    'ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt',
    'uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
    'y yêm yên yêng yêt yêu ynh',
  ]
    .join(' ')
    .split(' '),
);

/** Syllables closed by a stop carry only the acute or the dot-below tone, and never none. */
const STOPPED = /(?:c|ch|p|t)$/;
const STOP_TONES = '\u0301\u0323';

/** A syllable taken apart: the letters without tone (NFC, lower case) and the tone mark, '' for the level tone. */
export interface ToneSplit {
  readonly letters: string;
  readonly tone: string;
}

/** Takes the tone off a word; undefined where it carries more than one, or one on a consonant. */
export function splitTone(word: string): ToneSplit | undefined {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONE) ?? [];
  if (tones.length > 1 || TONE_ON_CONSONANT.test(parts)) return undefined;
  return { letters: parts.replace(TONE, '').normalize('NFC'), tone: tones[0] ?? '' };
}

/** True where a word is an onset and a rime of the language. */
function isSpelled(word: string, mayLackTone: boolean): boolean {
  const split = splitTone(word);
  if (!split) return false;
  const { letters, tone } = split;
  for (let length = Math.min(3, letters.length - 1); length >= 0; length--) {
    if (!ONSETS.has(letters.slice(0, length))) continue;
    const rime = letters.slice(length);
    if (!RIMES.has(rime)) continue;
    const isToned = tone === '' ? mayLackTone : STOP_TONES.includes(tone);
    if (STOPPED.test(rime) && !isToned) continue;
    return true;
  }
  return false;
}

/**
 * True for a word that Vietnamese spelling allows ("nghiệp", "quý"), whether or not a dictionary has it.
 * Any case, composed or decomposed, the tone on any of the vowels.
 */
export const isVietnameseSyllable = (word: string): boolean => isSpelled(word, false);

/** The same of a word whose tone may have been forgotten ("tôt"). */
export const isSyllableWithoutTone = (word: string): boolean => isSpelled(word, true);

/** A cross alone: "does not apply" among figures; in a column of judgements as likely a tick for "Đạt". */
export const isCross = (text: string): boolean => /^[xX×]+$/.test(text.normalize('NFKC').trim());

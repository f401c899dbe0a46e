/** A count with its noun: "1 file", "2 files". */
export const some = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

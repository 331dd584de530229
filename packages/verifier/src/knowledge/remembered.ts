/** How many answers are kept; the User-Agents and brand lists of one hour's visitors repeat themselves. */
const most = 512;
/** Characters beyond which a text is read anew each time: no browser's is as long, and 512 that are take megabytes. */
const longest = 1024;

/**
 * A pure function of a text that keeps its last answers; all are let go when they are too many, so that made-up texts
 * cost no more memory than honest ones. Answers are shared: they must not be changed.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    const held = answers.get(text);
    if (held !== undefined) return held;
    const answer = read(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

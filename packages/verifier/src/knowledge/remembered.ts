/** How many answers are kept; the User-Agents and brand lists of one hour's visitors repeat themselves. */
const most = 512;

/**
 * A pure function of a text that keeps its last answers; all are let go when they are too many, so that made-up texts
 * cost no more memory than honest ones. Answers are shared: they must not be changed.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const held = answers.get(text);
    if (held !== undefined) return held;
    const answer = read(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

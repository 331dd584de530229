/** A question to the data that takes too long, or needs more than the repository holds, for a test. */
export interface Evaluation {
  /** One line: what is asked. */
  readonly asks: string;
  /** The page of docs/ whose measured part it writes. */
  readonly page: string;
  /** Answers in Markdown, without a heading of the first level; prints its progress itself. */
  run(options: EvaluationOptions): Promise<string>;
}

export interface EvaluationOptions {
  /** The folder with the truth sets, which are no part of the repository; as the tests find it, by default. */
  readonly data: string;
}

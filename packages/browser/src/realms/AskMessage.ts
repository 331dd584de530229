/** What a page posts to a realm, with a port to answer on: `late` also wants the late evidence, `close` ends a shared worker. */
export interface AskMessage {
  countersign: 'ask' | 'close';
  late?: boolean;
}

import { CountersignError } from '../../CountersignError.ts';

/**
 * Why bytes are no ClientHello that can be read: they end too soon, are something else, break the grammar of RFC 8446
 * section 4.1.2, or are larger than any client sends.
 */
export type ClientHelloErrorCode = 'incomplete' | 'not-client-hello' | 'malformed-hello' | 'too-large';

/** Thrown by the readers of a ClientHello, and nothing else is. */
export class ClientHelloError extends CountersignError<ClientHelloErrorCode> {}

const loopback = /^https?:\/\/(?:localhost|[^/@:]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;

/** Whether an origin's host is loopback, which browsers trust without TLS (Secure Contexts, section 3.1). */
export const isLoopbackOrigin = (origin: string): boolean => loopback.test(origin);

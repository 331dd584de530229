import type { Facts } from './Facts.ts';

/**
 * Whether Chromium's challenge came by the window's own fetch and not by that of the agent's about:blank frame.
 *
 * The frame's POST has no Referer in Chromium (measured, 156), the window's has one. On the window's, Chromium with a
 * reduced Accept-Language sets that header itself, before the network stack would (measured, 156 with
 * `--enable-features=ReduceAcceptLanguage`), so that its place and the order of the rest are others.
 */
export const sentByWindow = ({ challenge, userAgent }: Facts): boolean =>
  challenge?.has('referer') === true && userAgent(challenge.value('user-agent') ?? '').family === 'chromium';

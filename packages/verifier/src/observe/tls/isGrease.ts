/** Whether a number is one of the sixteen of GREASE: 0x0a0a, 0x1a1a, ... 0xfafa (RFC 8701 section 2). */
export const isGrease = (value: number): boolean => (value & 0x0f0f) === 0x0a0a && value >> 8 === (value & 0xff);

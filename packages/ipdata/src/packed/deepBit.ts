/** Set in the value of a /64 that is divided further; see `SegmentTable`. */
export const deepBit = 0x80000000;

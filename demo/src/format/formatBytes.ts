/** A count of bytes with thousands apart, such as `4,812 bytes`. */
export const formatBytes = (count: number): string => `${count.toLocaleString('en')} bytes`;

/** The origin in the recorded requests. */
export const shopOrigin = 'https://shop.example';

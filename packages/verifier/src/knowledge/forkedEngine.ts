const forks = /Goanna|SeaMonkey|Mypal|Waterfox Classic|Servo|Ladybird/;

/**
 * Whether a User-Agent is of a browser that keeps an engine's number and not its features: forks of an old Gecko (Pale
 * Moon, Basilisk, SeaMonkey, Mypal), and engines that call themselves another's for the sake of sites.
 */
export const forkedEngine = (userAgent: string): boolean => forks.test(userAgent);

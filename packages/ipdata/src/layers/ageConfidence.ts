import type { IpSource } from '../IpSource.ts';

/** How far a source's word counts at its age: `high` while fresh, `medium` up to three times as long, then `low`. */
export function ageConfidence({ freshDays, ageDays = 0 }: IpSource): 'low' | 'medium' | 'high' {
  if (freshDays === undefined || ageDays <= freshDays) return 'high';
  return ageDays <= 3 * freshDays ? 'medium' : 'low';
}

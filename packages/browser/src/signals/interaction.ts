import type { Signal } from '../reading/Signal.ts';
import { Unavailable } from '../reading/Unavailable.ts';

/** What pointer and keyboard did while the visit was watched, in numbers; `off` where the page did not ask for it. */
export const interaction: Signal<'interaction'> = {
  realms: ['window'],
  moment: 'end',
  limit: 1000,
  read(_, { interaction }) {
    if (!interaction) throw new Unavailable('off');
    return interaction.value;
  },
};

import type { AgentSignalId } from '@countersign/contract';
import type { Signal } from '../reading/Signal.ts';
import { clientHints } from './clientHints.ts';
import { engine } from './engine.ts';
import { features } from './features.ts';
import { inspector } from './inspector.ts';
import { interaction } from './interaction.ts';
import { locale } from './locale.ts';
import { media } from './media.ts';
import { navigator } from './navigator.ts';
import { page } from './page.ts';
import { screen } from './screen.ts';
import { timeZone } from './timeZone.ts';
import { webdriver } from './webdriver.ts';
import { webgl } from './webgl.ts';

/** Every signal that agent and realms read; a row without a line here, or a line without a row, does not compile. */
export const signals = {
  timeZone,
  locale,
  navigator,
  clientHints,
  screen,
  media,
  webdriver,
  page,
  interaction,
  webgl,
  engine,
  features,
  inspector,
} satisfies { [K in AgentSignalId]: Signal<K> };

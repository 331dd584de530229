import { interactionTypes, type Signals } from '@countersign/contract';

type Interaction = Signals['interaction'];

/** Ms that no finger keeps a key or button down for. */
const short = 20;
/** Further from a whole pixel than rounding goes. */
const isSplit = (place: number) => (place + 0.1) % 1 > 0.2;

/** Counts holds into `[all, short]`; it need not know of which key, since one counts only while no other is down. */
function holdCounter(counts: Interaction['keys']): (isPress: boolean, at: number) => void {
  let down = 0;
  // 0 where there is nothing to count.
  let since = 0;
  return (isPress, at) => {
    if (isPress) since = down++ ? 0 : at;
    else {
      if (down) down--;
      if (since) {
        counts[0]++;
        if (at - since < short) counts[1]++;
      }
      since = 0;
    }
  };
}

/** Counts what events show; the value holds numbers alone and does not grow. */
export interface InteractionCounter {
  readonly value: Interaction;
  heed(event: Event): void;
}

/** A counter that starts from nothing. */
export function countInteraction(): InteractionCounter {
  const none = () => interactionTypes.map(() => 0);
  const value: Interaction = {
    trusted: none(),
    untrusted: none(),
    presses: 0,
    flat: 0,
    split: 0,
    keys: [0, 0],
    buttons: [0, 0],
  };
  const holdKey = holdCounter(value.keys);
  const holdButton = holdCounter(value.buttons);

  return {
    value,
    heed(anEvent) {
      const event = anEvent as PointerEvent & KeyboardEvent;
      const { type, isTrusted, timeStamp } = event;
      const counts = value[isTrusted ? 'trusted' : 'untrusted'];
      const index = interactionTypes.indexOf(type as (typeof interactionTypes)[number]);
      counts[index] = (counts[index] ?? 0) + 1;
      if (!isTrusted || type === 'click') return;
      const isPress = type.endsWith('down');
      // Chromium's autofill sends keydown and keyup at once, as plain events without `repeat`
      // (web_form_control_element.cc).
      if (event.repeat === false) holdKey(isPress, timeStamp);
      if (event.pointerType !== 'mouse') return;
      if (type !== 'pointermove') holdButton(isPress, timeStamp);
      if (isPress) {
        value.presses++;
        if (event.buttons && !event.pressure) value.flat++;
      }
      // In the window alone a page in a frame can stand between pixels, on the screen a zoomed one.
      const { clientX, clientY, screenX, screenY } = event;
      if ((isSplit(clientX) && isSplit(screenX)) || (isSplit(clientY) && isSplit(screenY))) value.split++;
    },
  };
}

// Sizes of whole pixels from the window's corner, so that a driver of the display knows where to click without asking.
const style = `body { margin: 0; } form { position: relative; height: 600px; }
  input, button { position: absolute; left: 200px; width: 300px; height: 40px; }
  #user { top: 100px; } #password { top: 300px; } button { top: 500px; }`;

const script = (name: string) => `
  let last, same = 0;
  const tell = () => {
    if (!document.querySelector('[name=countersign-token]')?.value.startsWith('c1.')) return;
    const side = (outerWidth - innerWidth) / 2;
    const corner = [screenX + side, screenY + outerHeight - innerHeight - side];
    // A browser that has just come up still moves its bars.
    same = String(corner) === last ? same + 1 : 0;
    last = String(corner);
    if (same > 3) navigator.sendBeacon('/corner/${name}', JSON.stringify(corner));
  };
  setInterval(tell, 500);`;

/** A form with the agent's tag and data-interaction, sent to `/form/NAME`; once it has a token it posts its Corner to `/corner/NAME`. */
export const formPage = (
  name: string,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A form</title>
<style>${style}</style><form method="post" action="/form/${name}">
<input id="user" name="user" autocomplete="off"><input id="password" name="password" autocomplete="off">
<button id="send">Send</button>
<script src="/countersign/agent.js" data-action="login" data-interaction="true" async></script></form>
<script>${script(name)}</script></html>`;

/** Copies the verdict's JSON to the clipboard and answers what to tell the reader. */
export async function copyVerdict(): Promise<string> {
  const json = document.getElementById('verdict')?.textContent ?? '';
  try {
    await navigator.clipboard.writeText(JSON.stringify(JSON.parse(json), null, 2));
    return 'The verdict’s JSON is on the clipboard.';
  } catch {
    const fold = document.querySelector<HTMLDetailsElement>('#json details');
    if (fold) fold.open = true;
    return 'The browser did not let this page copy. The JSON is open at the end of the page.';
  }
}

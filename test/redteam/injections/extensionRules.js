// Chromium: the header says what the page's script says.
const value = navigator.userAgent.replace(/\([^)]*\)/, '(Windows NT 10.0; Win64; x64)');
const rule = {
  id: 1,
  action: { type: 'modifyHeaders', requestHeaders: [{ header: 'user-agent', operation: 'set', value }] },
  condition: { resourceTypes: ['main_frame', 'sub_frame', 'script', 'xmlhttprequest', 'other'] },
};
chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [1], addRules: [rule] });

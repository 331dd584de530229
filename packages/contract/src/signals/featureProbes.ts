// Written by scripts/features.mjs; change the list of probes there.

/** What the signal `features` looks up: a global, or a member of a constructor or its prototype; the order counts. */
export const featureProbes = {
  list: '84038c',
  probes:
    'RegExp.hasIndices structuredClone URLPattern Array.findLast Navigation CSSContainerRule Array.toSorted ViewTransition ArrayBuffer.transfer Array.fromAsync Set.union PageSwapEvent Promise.try Intl.DurationFormat Float16Array RegExp.escape CSSFunctionRule Uint8Array.fromHex Document.ariaNotify InterestEvent Temporal Map.getOrInsert Iterator.concat Math.sumPrecise Element.pseudo CSSContainerRule.conditions AnimationEvent.animation PermissionsPolicy Iterator.zip Iterator.includes Promise.allKeyed Element.appendHTML',
} as const;

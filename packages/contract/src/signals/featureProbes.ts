// Written by scripts/features.mjs; change the list of probes there.

/** What the signal `features` looks up: a global, or a member of a constructor or its prototype; the order counts. */
export const featureProbes = {
  list: '64bc4c',
  probes:
    'RegExp.hasIndices Object.hasOwn ElementInternals structuredClone URLPattern Array.findLast HTMLDialogElement CSSLayerBlockRule CSSStyleSheet.replaceSync Navigation Element.role CSSContainerRule OffscreenCanvas MathMLElement Array.toSorted ViewTransition String.isWellFormed ArrayBuffer.transfer Map.groupBy Array.fromAsync Set.union PageSwapEvent CloseWatcher Promise.try Intl.DurationFormat CSSNestedDeclarations Float16Array RegExp.escape Selection.direction Error.captureStackTrace CSSFunctionRule Uint8Array.fromHex Document.ariaNotify InterestEvent Temporal Map.getOrInsert Iterator.concat Math.sumPrecise Element.pseudo CSSContainerRule.conditions AnimationEvent.animation PermissionsPolicy Iterator.zip Iterator.includes Promise.allKeyed Element.appendHTML',
} as const;

import { acceptLanguageAcrossReceipts } from './acceptLanguageAcrossReceipts.ts';
import { acceptLanguageAgainstLanguages } from './acceptLanguageAgainstLanguages.ts';
import { acceptLanguageCase } from './acceptLanguageCase.ts';
import { acceptLanguagePosition } from './acceptLanguagePosition.ts';
import { addressAcrossVisit } from './addressAcrossVisit.ts';
import { addressHistory } from './addressHistory.ts';
import { botAgainstProof } from './botAgainstProof.ts';
import { botSignature } from './botSignature.ts';
import { brave } from './brave.ts';
import { cacheSwitchedOff } from './cacheSwitchedOff.ts';
import { canvasBlocker } from './canvasBlocker.ts';
import { challengeHeaderOrder } from './challengeHeaderOrder.ts';
import { challengeHeaderOrderByVersion } from './challengeHeaderOrderByVersion.ts';
import { challengeHeaderPresence } from './challengeHeaderPresence.ts';
import { challengeHeaderValues } from './challengeHeaderValues.ts';
import { chromiumPropertiesElsewhere } from './chromiumPropertiesElsewhere.ts';
import { clientHintBrand } from './clientHintBrand.ts';
import { clientHintMobile } from './clientHintMobile.ts';
import { clientHintPlatform } from './clientHintPlatform.ts';
import { clientHintsAcrossRealms } from './clientHintsAcrossRealms.ts';
import { clientHintsAgainstHeaders } from './clientHintsAgainstHeaders.ts';
import { clientHintsInWorkerRequests } from './clientHintsInWorkerRequests.ts';
import { clientHintsOfAnotherFamily } from './clientHintsOfAnotherFamily.ts';
import { clientHintValues } from './clientHintValues.ts';
import { clientHintVersion } from './clientHintVersion.ts';
import { codecsAgainstProduct } from './codecsAgainstProduct.ts';
import { coreCoverage } from './coreCoverage.ts';
import { developerTools } from './developerTools.ts';
import { documentClock } from './documentClock.ts';
import { drawingReadBack } from './drawingReadBack.ts';
import { duckDuckGo } from './duckDuckGo.ts';
import { engineAcrossRealms } from './engineAcrossRealms.ts';
import { engineAgainstFamily } from './engineAgainstFamily.ts';
import { evidenceClock } from './evidenceClock.ts';
import { featuresMissing } from './featuresMissing.ts';
import { featuresNewerThanClaimed } from './featuresNewerThanClaimed.ts';
import { firefoxPrivate } from './firefoxPrivate.ts';
import { firefoxResistance } from './firefoxResistance.ts';
import { fontsAgainstSystem } from './fontsAgainstSystem.ts';
import { foreignReceipts } from './foreignReceipts.ts';
import { gestureWithoutInput } from './gestureWithoutInput.ts';
import { globalPrivacyControl } from './globalPrivacyControl.ts';
import { greaseRecomputed } from './greaseRecomputed.ts';
import { hardwareAcrossRealms } from './hardwareAcrossRealms.ts';
import { headlessUserAgent } from './headlessUserAgent.ts';
import { historyLimit } from './historyLimit.ts';
import { holdTimes } from './holdTimes.ts';
import { http2AcrossVisit } from './http2AcrossVisit.ts';
import { http2AgainstFamily } from './http2AgainstFamily.ts';
import { http2AtUse } from './http2AtUse.ts';
import { http2PseudoOrder } from './http2PseudoOrder.ts';
import { httpLibrary } from './httpLibrary.ts';
import { incognitoWindow } from './incognitoWindow.ts';
import { inputNotTrusted } from './inputNotTrusted.ts';
import { intlLocalesAgree } from './intlLocalesAgree.ts';
import { jShelter } from './jShelter.ts';
import { knownBrowser } from './knownBrowser.ts';
import { languageAgainstCountry } from './languageAgainstCountry.ts';
import { languagesAcrossRealms } from './languagesAcrossRealms.ts';
import { layoutGridAgainstFamily } from './layoutGridAgainstFamily.ts';
import { leftByTools } from './leftByTools.ts';
import { listedCrawler } from './listedCrawler.ts';
import { listedProxy } from './listedProxy.ts';
import { listedRelay } from './listedRelay.ts';
import { listedTor } from './listedTor.ts';
import { listedVpn } from './listedVpn.ts';
import { lockdownMode } from './lockdownMode.ts';
import { nativeRendering } from './nativeRendering.ts';
import { nativeValues } from './nativeValues.ts';
import { networkHosting } from './networkHosting.ts';
import { notificationPermission } from './notificationPermission.ts';
import { pixelRatioAgainstLayout } from './pixelRatioAgainstLayout.ts';
import { pixelRatioAgainstMedia } from './pixelRatioAgainstMedia.ts';
import { placelessClock } from './placelessClock.ts';
import { platformAcrossRealms } from './platformAcrossRealms.ts';
import { platformAgainstUserAgent } from './platformAgainstUserAgent.ts';
import { pointerAgainstDevice } from './pointerAgainstDevice.ts';
import { pointerBetweenPixels } from './pointerBetweenPixels.ts';
import { pointerJumps } from './pointerJumps.ts';
import { pointerPressure } from './pointerPressure.ts';
import { priorityAgainstWeight } from './priorityAgainstWeight.ts';
import { priorityWeight } from './priorityWeight.ts';
import { programByName } from './programByName.ts';
import { proxyHeaders } from './proxyHeaders.ts';
import { realmRequestOrder } from './realmRequestOrder.ts';
import { remoteDesktop } from './remoteDesktop.ts';
import { rendererAcrossRealms } from './rendererAcrossRealms.ts';
import { rendererAgainstSystem } from './rendererAgainstSystem.ts';
import { repeatedReceipts } from './repeatedReceipts.ts';
import { requestHeaderOrder } from './requestHeaderOrder.ts';
import { requestHeaderOrderByVersion } from './requestHeaderOrderByVersion.ts';
import { requestHeaderPresence } from './requestHeaderPresence.ts';
import { requestHeaderValues } from './requestHeaderValues.ts';
import { requestNameCase } from './requestNameCase.ts';
import { safariProtection } from './safariProtection.ts';
import { screenAgainstMedia } from './screenAgainstMedia.ts';
import { systemFontsAgainstSystem } from './systemFontsAgainstSystem.ts';
import { tcpAcrossVisit } from './tcpAcrossVisit.ts';
import { tcpAgainstSystem } from './tcpAgainstSystem.ts';
import { tcpSegmentSize } from './tcpSegmentSize.ts';
import { timeZoneAcrossRealms } from './timeZoneAcrossRealms.ts';
import { timeZoneAgainstAddress } from './timeZoneAgainstAddress.ts';
import { timeZoneHistory } from './timeZoneHistory.ts';
import { timeZoneOffsets } from './timeZoneOffsets.ts';
import { timeZoneSources } from './timeZoneSources.ts';
import { tlsAcrossVisit } from './tlsAcrossVisit.ts';
import { tlsAgainstFamily } from './tlsAgainstFamily.ts';
import { tlsAgainstVersion } from './tlsAgainstVersion.ts';
import { tlsAtUse } from './tlsAtUse.ts';
import { tlsGrease } from './tlsGrease.ts';
import { tokenClock } from './tokenClock.ts';
import { torBrowser } from './torBrowser.ts';
import { userAgentAcrossRealms } from './userAgentAcrossRealms.ts';
import { userAgentAcrossReceipts } from './userAgentAcrossReceipts.ts';
import { userAgentAgainstChallenge } from './userAgentAgainstChallenge.ts';
import { userAgentAtUse } from './userAgentAtUse.ts';
import { userAgentInsideSharedWorker } from './userAgentInsideSharedWorker.ts';
import { userAgentOfServiceWorkerScript } from './userAgentOfServiceWorkerScript.ts';
import { userAgentPositionInWorkerScripts } from './userAgentPositionInWorkerScripts.ts';
import { vendorAgainstFamily } from './vendorAgainstFamily.ts';
import { verifiedBot } from './verifiedBot.ts';
import { virtualMachine } from './virtualMachine.ts';
import { voicesAgainstSystem } from './voicesAgainstSystem.ts';
import { webdriver } from './webdriver.ts';
import { webdriverProperty } from './webdriverProperty.ts';
import { webglLimitsAgainstRenderer } from './webglLimitsAgainstRenderer.ts';
import { webgpuAgainstRenderer } from './webgpuAgainstRenderer.ts';
import { windowAgainstScreen } from './windowAgainstScreen.ts';

/** Every check, by its id; findings keep this order. */
export const checks = {
  webdriver,
  'webdriver-property': webdriverProperty,
  'headless-user-agent': headlessUserAgent,
  'left-by-tools': leftByTools,
  'gesture-without-input': gestureWithoutInput,
  'history-limit': historyLimit,
  'cache-switched-off': cacheSwitchedOff,
  'developer-tools': developerTools,
  'user-agent-across-realms': userAgentAcrossRealms,
  'user-agent-against-challenge': userAgentAgainstChallenge,
  'user-agent-inside-shared-worker': userAgentInsideSharedWorker,
  'user-agent-of-service-worker-script': userAgentOfServiceWorkerScript,
  'user-agent-across-receipts': userAgentAcrossReceipts,
  'platform-across-realms': platformAcrossRealms,
  'languages-across-realms': languagesAcrossRealms,
  'hardware-across-realms': hardwareAcrossRealms,
  'time-zone-across-realms': timeZoneAcrossRealms,
  'client-hints-across-realms': clientHintsAcrossRealms,
  'renderer-across-realms': rendererAcrossRealms,
  'platform-against-user-agent': platformAgainstUserAgent,
  'vendor-against-family': vendorAgainstFamily,
  'engine-against-family': engineAgainstFamily,
  'engine-across-realms': engineAcrossRealms,
  'native-values': nativeValues,
  'native-rendering': nativeRendering,
  'features-newer-than-claimed': featuresNewerThanClaimed,
  'features-missing': featuresMissing,
  'chromium-properties-elsewhere': chromiumPropertiesElsewhere,
  'renderer-against-system': rendererAgainstSystem,
  'webgl-limits-against-renderer': webglLimitsAgainstRenderer,
  'webgpu-against-renderer': webgpuAgainstRenderer,
  'fonts-against-system': fontsAgainstSystem,
  'drawing-read-back': drawingReadBack,
  'screen-against-media': screenAgainstMedia,
  'pixel-ratio-against-media': pixelRatioAgainstMedia,
  'pixel-ratio-against-layout': pixelRatioAgainstLayout,
  'window-against-screen': windowAgainstScreen,
  'pointer-against-device': pointerAgainstDevice,
  'layout-grid-against-family': layoutGridAgainstFamily,
  'system-fonts-against-system': systemFontsAgainstSystem,
  'codecs-against-product': codecsAgainstProduct,
  'voices-against-system': voicesAgainstSystem,
  'notification-permission': notificationPermission,
  'intl-locales-agree': intlLocalesAgree,
  'client-hint-values': clientHintValues,
  'client-hints-against-headers': clientHintsAgainstHeaders,
  'client-hint-brand': clientHintBrand,
  'client-hint-version': clientHintVersion,
  'client-hint-platform': clientHintPlatform,
  'client-hint-mobile': clientHintMobile,
  'client-hints-of-another-family': clientHintsOfAnotherFamily,
  'client-hints-in-worker-requests': clientHintsInWorkerRequests,
  'grease-recomputed': greaseRecomputed,
  'accept-language-against-languages': acceptLanguageAgainstLanguages,
  'accept-language-across-receipts': acceptLanguageAcrossReceipts,
  'accept-language-position': acceptLanguagePosition,
  'accept-language-case': acceptLanguageCase,
  'challenge-header-presence': challengeHeaderPresence,
  'challenge-header-values': challengeHeaderValues,
  'challenge-header-order': challengeHeaderOrder,
  'challenge-header-order-by-version': challengeHeaderOrderByVersion,
  'request-header-presence': requestHeaderPresence,
  'request-header-values': requestHeaderValues,
  'request-header-order': requestHeaderOrder,
  'request-header-order-by-version': requestHeaderOrderByVersion,
  'request-name-case': requestNameCase,
  'http-library': httpLibrary,
  'program-by-name': programByName,
  'bot-against-proof': botAgainstProof,
  'bot-signature': botSignature,
  'user-agent-position-in-worker-scripts': userAgentPositionInWorkerScripts,
  'realm-request-order': realmRequestOrder,
  'tls-against-family': tlsAgainstFamily,
  'tls-against-version': tlsAgainstVersion,
  'tls-grease': tlsGrease,
  'http2-against-family': http2AgainstFamily,
  'http2-pseudo-order': http2PseudoOrder,
  'priority-weight': priorityWeight,
  'priority-against-weight': priorityAgainstWeight,
  'tcp-against-system': tcpAgainstSystem,
  'time-zone-offsets': timeZoneOffsets,
  'document-clock': documentClock,
  'time-zone-sources': timeZoneSources,
  'time-zone-history': timeZoneHistory,
  'placeless-clock': placelessClock,
  'time-zone-against-address': timeZoneAgainstAddress,
  'address-history': addressHistory,
  'language-against-country': languageAgainstCountry,
  'listed-tor': listedTor,
  'listed-relay': listedRelay,
  'listed-vpn': listedVpn,
  'listed-proxy': listedProxy,
  'network-hosting': networkHosting,
  'listed-crawler': listedCrawler,
  'proxy-headers': proxyHeaders,
  'tcp-segment-size': tcpSegmentSize,
  'address-across-visit': addressAcrossVisit,
  'foreign-receipts': foreignReceipts,
  'repeated-receipts': repeatedReceipts,
  'evidence-clock': evidenceClock,
  'tls-across-visit': tlsAcrossVisit,
  'http2-across-visit': http2AcrossVisit,
  'tcp-across-visit': tcpAcrossVisit,
  'user-agent-at-use': userAgentAtUse,
  'tls-at-use': tlsAtUse,
  'http2-at-use': http2AtUse,
  'token-clock': tokenClock,
  'known-browser': knownBrowser,
  'core-coverage': coreCoverage,
  'tor-browser': torBrowser,
  'firefox-resistance': firefoxResistance,
  'firefox-private': firefoxPrivate,
  brave,
  duckduckgo: duckDuckGo,
  'lockdown-mode': lockdownMode,
  'safari-protection': safariProtection,
  jshelter: jShelter,
  canvasblocker: canvasBlocker,
  'global-privacy-control': globalPrivacyControl,
  'incognito-window': incognitoWindow,
  'verified-bot': verifiedBot,
  'virtual-machine': virtualMachine,
  'remote-desktop': remoteDesktop,
  'pointer-pressure': pointerPressure,
  'pointer-between-pixels': pointerBetweenPixels,
  'pointer-jumps': pointerJumps,
  'hold-times': holdTimes,
  'input-not-trusted': inputNotTrusted,
} as const;

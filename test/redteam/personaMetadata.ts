const brands = [
  { brand: 'Not:A-Brand', version: '8' },
  { brand: 'Chromium', version: '156' },
  { brand: 'Google Chrome', version: '156' },
];

/** Client hints of Chrome 156 on Windows 11, as a careful spoofer gives them to `Emulation.setUserAgentOverride`. */
export const windowsMetadata = {
  brands,
  fullVersionList: brands.map(({ brand, version }) => ({
    brand,
    version: `${version}.0.${brand.startsWith('Not') ? '0.0' : '8078.79'}`,
  })),
  fullVersion: '156.0.8078.79',
  platform: 'Windows',
  platformVersion: '15.0.0',
  architecture: 'x86',
  bitness: '64',
  model: '',
  mobile: false,
  wow64: false,
};

/** The same of Chrome 156 on a Pixel with Android 16. */
export const androidMetadata = {
  ...windowsMetadata,
  platform: 'Android',
  platformVersion: '16',
  architecture: '',
  bitness: '',
  model: 'Pixel 9',
  mobile: true,
};

/**
 * Fonts that come with every installation of one system and are rare on others, by system as User-Agents name it.
 * None that fontconfig puts another in the place of (Arial, Calibri, Helvetica, Times, Courier: 30-metric-aliases.conf).
 *
 * Windows: Microsoft's font lists of Windows 7 to 11 (learn.microsoft.com/typography/fonts/windows_11_font_list).
 * macOS: Apple's list of the fonts included with macOS (support.apple.com/103197).
 * Linux: what Debian, Ubuntu and Fedora install with a desktop; LibreOffice brings some of them to every system.
 */
export const systemFontMarks = {
  Windows: ['Segoe UI', 'Segoe UI Symbol', 'Consolas', 'Candara', 'Ebrima', 'Gabriola', 'Lucida Console', 'MV Boli'],
  macOS: ['Helvetica Neue', 'Menlo', 'Monaco', 'Geneva', 'Lucida Grande', 'Avenir Next', 'Optima', 'Apple Symbols'],
  Linux: [
    'DejaVu Sans',
    'Liberation Sans',
    'Liberation Mono',
    'Noto Sans',
    'Ubuntu',
    'Cantarell',
    'Nimbus Sans',
    'FreeSans',
  ],
} as const satisfies Record<string, readonly string[]>;

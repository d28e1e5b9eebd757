/**
 * Relative luminance of a computed colour such as `rgb(29, 34, 38)`.
 * @param {string} colour
 * @returns {number | null} null where the colour lets through what lies behind it, or is of another notation
 */
export function luminanceOf(colour) {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  if (!/^rgba?\(/u.test(colour) || blue === undefined || alpha < 0.5) return null;
  const linear = [red ?? 0, green ?? 0, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

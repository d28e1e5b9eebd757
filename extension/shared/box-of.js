const { getBoundingClientRect } = Element.prototype;

/** Where an element is in the window; by the prototype's method, which a page cannot hide. @param {Element} element @returns {DOMRect} */
export const boxOf = (element) => getBoundingClientRect.call(element);

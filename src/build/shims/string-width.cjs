const { isSimple } = require('../../render/width.ts');

const colour = /\x1b\[[0-9;]*m/g;

/** Bundled by itself, the module is the function; inside another bundle it has it as its default. */
const measure = (module) => module.default ?? module;

module.exports = (text, options) => {
  const bare = text.replace(colour, '');
  return isSimple(bare) ? bare.length : measure(require('annul:string-width'))(text, options);
};

const { isSimple } = require('../../render/width.ts');

const colour = /\x1b\[[0-9;]*m/g;

module.exports = (text, options) => {
  const bare = text.replace(colour, '');
  return isSimple(bare) ? bare.length : require('annul:string-width').default(text, options);
};

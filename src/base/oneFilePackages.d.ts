// Packages whose parts stand in a hundred files and in one beside them, which is loaded in a tenth of the
// time and has no types of its own.
declare module 'css-tree/dist/csstree.esm' {
  export * from 'css-tree';
}

declare module 'colorjs.io/dist/color.js' {
  export { default } from 'colorjs.io';
}

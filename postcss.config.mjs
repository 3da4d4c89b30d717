// Noto Sans JP comes in 124 parts. Those numbered below 59 hold characters that no Japanese text of
// today uses (their owners fall back to the reader's own font); without them the sheet that names
// the parts weighs a third. 髙, 﨑 and 邉 are in the parts that stay.
const EVERYDAY_FROM = 59;

const everydayFaces = () => ({
  postcssPlugin: "everyday-faces",
  OnceExit(root) {
    root.walkAtRules("font-face", (face) => {
      const part = /noto-sans-jp-(\w+)-wght/.exec(face.toString())?.[1];
      if (part === "cyrillic" || part === "vietnamese" || Number(part) < EVERYDAY_FROM)
        face.remove();
    });
  },
});
everydayFaces.postcss = true;

export default { plugins: ["@tailwindcss/postcss", everydayFaces] };

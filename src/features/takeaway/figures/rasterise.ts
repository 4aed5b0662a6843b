/** Pictures are for print and for dense screens: this many pixels for each of the drawing's. */
const SCALE = 2;

/** An SVG as a PNG, drawn by the browser. Rejects if it can't draw or encode it. */
export async function rasterise(svg: string): Promise<Blob> {
  const size = /width="(\d+)" height="([\d.]+)"/.exec(svg);
  const image = new Image();
  // A data address: the page's policy lets pictures come from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Number(size?.[1] ?? 0) * SCALE;
  canvas.height = Math.ceil(Number(size?.[2] ?? 0)) * SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((b) => (b ? done(b) : failed(new Error('no picture'))), 'image/png'),
  );
}

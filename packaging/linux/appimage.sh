#!/bin/sh
# Makes an AppImage of what package.sh made: appimage.sh TARGET. Needs appimagetool; without it, TARGET/packages-image/Waymark.AppDir
# is what there is, which runs by its AppRun.
set -eu
target=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
folder=$target/packages-image/Waymark.AppDir
rm -rf "$folder"
mkdir -p "$folder/usr/lib" "$folder/usr/share/metainfo"
# With its caches: what is mounted can't be written to. The times of files stay, by which the caches are known to fit.
cp -a "$target/packages-image/waymark" "$folder/usr/lib/waymark"
cp "$here/waymark.desktop" "$folder/waymark.desktop"
cp "$target/packages-image/io.github.waymark.metainfo.xml" "$folder/usr/share/metainfo/io.github.waymark.appdata.xml"
cp "$here/../icons/waymark-256.png" "$folder/waymark.png"
ln -s waymark.png "$folder/.DirIcon"
ln -s usr/lib/waymark/bin/waymark "$folder/AppRun"
if command -v appimagetool > /dev/null; then
  ARCH=x86_64 appimagetool "$folder" "$target/packages/waymark-x86_64.AppImage"
else
  echo "appimagetool isn't installed; the AppDir is $folder"
fi

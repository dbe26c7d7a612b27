#!/bin/sh
# Makes the Linux packages: package.sh TARGET VERSION EPOCH DATE. TARGET/packages-input holds the jars, TARGET/packages-runtime the runtime.
# Writes to TARGET/packages: a portable archive, a .deb where dpkg-deb is there, an .rpm where rpmbuild is.
set -eu
target=$1 version=$2 epoch=$3 date=${4%%T*}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$target/packages
image=$target/packages-image/waymark
rm -rf "$target/packages-image" "$out"
mkdir -p "$image/bin" "$image/lib/app" "$image/share" "$out"

# The program.
cp "$target"/packages-input/*.jar "$image/lib/app/"
cp "$target"/packages-input/*.so "$image/lib/app/"
rm -f "$image"/lib/app/javafx-base-*[0-9].jar "$image"/lib/app/javafx-graphics-*[0-9].jar "$image"/lib/app/javafx-controls-*[0-9].jar
cp -R "$target/packages-runtime" "$image/lib/runtime"
cp "$root/LICENSE" "$image/share/"
cp "$here/THIRD-PARTY" "$image/share/"
path() { # PATTERN...: the class path as the launcher writes it. Waymark's jar comes first: what is in it is looked for in order
  list=
  for jar in "$image"/lib/app/*.jar; do
    name=${jar##*/}
    for pattern in "$@"; do
      # shellcheck disable=SC2254 # they are patterns
      case $name in
      waymark-*) case $name in $pattern) list=":\$app/$name$list" ;; esac ;;
      $pattern) list="$list:\$app/$name" ;;
      esac
    done
  done
  printf '%s' "${list#:}"
}
commands=$(path 'waymark-*' 'autolink-*' 'commonmark-*' 'jackson-*' 'jspecify-*' 'pcollections-*' 'picocli-*')
window=$(path '*')
for script in bin/waymark:waymark.sh lib/make-caches:make-caches; do
  sed -e "s|@COMMANDS@|$commands|" -e "s|@WINDOW@|$window|" "$here/${script#*:}" > "$image/${script%:*}"
  chmod 755 "$image/${script%:*}"
done

# What no part of Waymark uses: splash screens, sound, pictures read by AWT, what the second compiler sorts with, tools for those
# who develop.
for unneeded in libsimdsort.so libsplashscreen.so libjsound.so libjavajpeg.so libmlib_image.so jrt-fs.jar classlist jexec; do
  rm -f "$image/lib/runtime/lib/$unneeded"
done
# Nothing is encrypted: of those who could, one is left, for check sums and random numbers.
sed -i '/^security\.provider\.\([2-9]\|1[0-9]\)=/d' "$image/lib/runtime/conf/security/java.security"
if command -v strip > /dev/null; then
  find "$image/lib" -name '*.so' -exec strip --strip-unneeded {} +
fi

# The virtual machine compares times with those that its caches were made with: fixed ones survive each package.
find "$image" -exec touch -h -d "@$epoch" {} +

# What the desktop shows, and documentation.
metainfo=$target/packages-image/io.github.waymark.metainfo.xml
sed -e "s/@VERSION@/$(printf '%s' "$version" | sed 's/-SNAPSHOT/~snapshot/')/" -e "s/@DATE@/$date/" "$here/io.github.waymark.metainfo.xml" > "$metainfo"
share() { # PREFIX
  install -D -m 644 "$here/waymark.desktop" "$1/share/applications/waymark.desktop"
  install -D -m 644 "$metainfo" "$1/share/metainfo/io.github.waymark.metainfo.xml"
  install -D -m 644 "$root/packaging/icons/waymark.svg" "$1/share/icons/hicolor/scalable/apps/waymark.svg"
  for icon in "$root"/packaging/icons/waymark-*.png; do
    size=${icon##*-}
    size=${size%.png}
    install -D -m 644 "$icon" "$1/share/icons/hicolor/${size}x$size/apps/waymark.png"
  done
  install -D -m 644 "$here/waymark.1" "$1/share/man/man1/waymark.1"
  gzip -9nf "$1/share/man/man1/waymark.1"
  install -D -m 644 "$here/waymark.bash" "$1/share/bash-completion/completions/waymark"
  install -D -m 644 "$here/waymark.zsh" "$1/share/zsh/vendor-completions/_waymark"
  install -D -m 644 "$here/waymark.fish" "$1/share/fish/vendor_completions.d/waymark.fish"
}

if command -v dpkg-deb > /dev/null; then
  deb=$target/packages-image/deb
  mkdir -p "$deb/usr/lib" "$deb/usr/bin" "$deb/usr/share/doc/waymark" "$deb/DEBIAN"
  cp -a "$image" "$deb/usr/lib/waymark"
  ln -s ../lib/waymark/bin/waymark "$deb/usr/bin/waymark"
  share "$deb/usr"
  cp "$root/LICENSE" "$deb/usr/share/doc/waymark/copyright"
  for script in postinst prerm; do
    install -m 755 "$here/$script" "$deb/DEBIAN/$script"
  done
  # With the caches that are made when it is installed.
  size=$(($(du -sk "$deb/usr" | cut -f1) + 76000))
  sed -e "s/@VERSION@/$(printf '%s' "$version" | sed 's/-SNAPSHOT/~snapshot/')/" -e "s/@SIZE@/$size/" "$here/control" > "$deb/DEBIAN/control"
  SOURCE_DATE_EPOCH=$epoch dpkg-deb --root-owner-group -Zxz -z9 --build "$deb" "$out/waymark_${version}_amd64.deb" > /dev/null
fi

if command -v rpmbuild > /dev/null; then
  rpm=$target/packages-image/rpm
  mkdir -p "$rpm/root/usr/lib" "$rpm/root/usr/bin"
  cp -a "$image" "$rpm/root/usr/lib/waymark"
  ln -s ../lib/waymark/bin/waymark "$rpm/root/usr/bin/waymark"
  share "$rpm/root/usr"
  SOURCE_DATE_EPOCH=$epoch rpmbuild -bb --quiet --define "_topdir $rpm" --define "source $rpm/root" \
    --define "package_version $(printf '%s' "$version" | sed 's/-SNAPSHOT/~snapshot/')" --define "_rpmdir $out" \
    --define '_build_name_fmt %%{NAME}-%%{VERSION}.%%{ARCH}.rpm' "$here/waymark.spec"
fi

# The archive has nobody who makes the caches where it is unpacked: its first start does.
: > "$image/lib/no-caches-yet"
touch -d "@$epoch" "$image/lib/no-caches-yet" "$image/lib"
(cd "$target/packages-image" && tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$epoch" --clamp-mtime -cf - waymark) \
  > "$target/packages-image/waymark.tar"
gzip -9n < "$target/packages-image/waymark.tar" > "$out/waymark-$version-linux-x64.tar.gz"
if command -v zstd > /dev/null; then
  zstd -q -19 --long=27 -T0 "$target/packages-image/waymark.tar" -o "$out/waymark-$version-linux-x64.tar.zst"
fi
rm "$target/packages-image/waymark.tar" "$image/lib/no-caches-yet"

# Fails where no cache can be made. The image is what is measured.
"$image/lib/make-caches"
ls -l "$out"

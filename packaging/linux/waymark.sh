#!/bin/sh
# Starts Waymark with the Java runtime beside it. Starts no other program on the way to it, but where it was called by a link
# or for the first time.
self=$0
[ -h "$self" ] && self=$(readlink -f "$self")
case $self in
*/*) home=${self%/*}/.. ;;
*) home=.. ;;
esac
app=$home/lib/app

# An archive comes without caches: a start of whoever may write there has them made beside it.
if [ -f "$home/lib/no-caches-yet" ] && [ -w "$home/lib" ] && [ -w "$app" ]; then
  (
    trap '' HUP
    exec nice "$home/lib/make-caches" --claim < /dev/null > /dev/null 2>&1
  ) &
fi

# Without a UTF-8 locale Java can't name files with other letters; the language stays what it is.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
*)
  if [ -n "${LC_ALL:-}" ]; then
    LANG=$LC_ALL
    export LANG
    unset LC_ALL
  fi
  LC_CTYPE=C.UTF-8
  export LC_CTYPE
  ;;
esac

# Commands don't need the window's classes: they have a class path and a cache of their own.
case ${1:-} in
show | today | tick | field | phase | nature | review | note | add | reword | move | remove | revise | undo | export | track | diff | merge | import | check | progress | schema | -*)
  exec "$home/lib/runtime/bin/java" -XX:+UseSerialGC -Xmn8m -XX:+UseTransparentHugePages -XX:TieredStopAtLevel=1 \
    -Djdk.reflect.useNativeAccessorOnly=true -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining \
    -Xlog:disable -XX:-UsePerfData -XX:AOTCache="$app/commands.aot" -cp "@COMMANDS@" waymark.Launcher "$@"
  ;;
*)
  # Without a graphics device JavaFX draws by itself, and GTK would load all of Mesa and LLVM for nothing.
  if [ ! -e /dev/dri ] && [ ! -e /dev/nvidiactl ] && [ ! -e /dev/dxg ]; then
    export GDK_GL="${GDK_GL:-disable}"
  fi
  # One heap for native memory holds less unused than one for each thread.
  export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}"
  exec "$home/lib/runtime/bin/java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmn8m -Xms32m \
    -XX:MinHeapFreeRatio=2 -XX:MaxHeapFreeRatio=4 -XX:-ShrinkHeapInSteps -XX:SoftRefLRUPolicyMSPerMB=10 \
    -XX:+UnlockDiagnosticVMOptions -XX:AsyncDeflationInterval=5000 -XX:TrimNativeHeapInterval=20000 -XX:TieredStopAtLevel=1 \
    -Djdk.reflect.useNativeAccessorOnly=true -XX:ReservedCodeCacheSize=160m -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining -Xlog:disable -XX:-UsePerfData -XX:AOTCache="$app/window.aot" -cp "@WINDOW@" waymark.Launcher "$@"
  ;;
esac

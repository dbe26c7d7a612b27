package waymark.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.store.ProgressFileContents;
import waymark.store.ProgressStore;

/** At each system call of a save, the program is killed, or the system says no. */
@EnabledOnOs(OS.LINUX)
class SystemCallTest {
    private static final String TORN = "{\"v\":1,\"id\":\"038G7P1H";
    private static final List<String> ERRORS = List.of("EIO", "ENOSPC", "EACCES", "EROFS");
    /** Without them nothing is saved, so their failure must not pass in silence. */
    private static final Set<String> VITAL = Set.of("write", "fdatasync", "fsync");

    @TempDir
    private Path folder;

    /** What the file was like before. */
    private enum Before {
        MISSING,
        WHOLE,
        TORN
    }

    private interface Check {
        void run(Before before, SystemCalls.Call call, String what) throws Exception;
    }

    @BeforeEach
    void needsStrace() {
        SystemCalls.assumeTraceable();
    }

    @Test
    void aKillAtAnySystemCallLosesNothingAndTheNextTickIsWhole() throws Exception {
        atEachCall(List.of("signal=SIGKILL"), 1, this::kill);
    }

    @Test
    void anErrorOfAnySystemCallIsToldAndTheNextTryWrites() throws Exception {
        var errors = ERRORS.stream().map(error -> "error=" + error).toList();
        atEachCall(errors, Scale.of(1, errors.size()), this::fail);
    }

    /** Does something to each call, in turns if not all that can be done is wanted. */
    private void atEachCall(List<String> all, int each, Check check) throws Exception {
        var work = new ArrayList<Callable<Integer>>();
        for (Before before : Before.values()) {
            var calls = callsOfASave(before);
            assertThat(calls).extracting(SystemCalls.Call::name).contains("openat", "write", "fdatasync", "close");
            if (before == Before.MISSING) {
                // Not every file system makes a new name durable together with the file.
                assertThat(calls).extracting(SystemCalls.Call::name).containsSubsequence("fsync", "write");
            }
            for (int i = 0; i < calls.size(); i++) {
                SystemCalls.Call call = calls.get(i);
                for (int turn = 0; turn < each; turn++) {
                    String what = all.get((i + turn) % all.size());
                    work.add(() -> {
                        check.run(before, call, what);
                        return 1;
                    });
                }
            }
        }
        Together.run(2, work);
    }

    private List<SystemCalls.Call> callsOfASave(Before before) throws Exception {
        Path roadmap = prepare(before);
        Path log = roadmap.resolveSibling("calls.log");
        try (Child child = SystemCalls.trace(roadmap, log, List.of())) {
            assertThat(child.await()).hasSize(2).allMatch(line -> line.startsWith(OneSave.SAVED));
        }
        return SystemCalls.ofFirstSave(log);
    }

    private Path prepare(Before before) throws IOException {
        Path roadmap = ProgressFiles.roadmap(Files.createTempDirectory(folder, before.name()), 5);
        Path progress = ProgressStore.beside(roadmap);
        if (before != Before.MISSING) {
            new ProgressStore(progress).append(Lines.many(20, new Random(1)));
        }
        if (before == Before.TORN) {
            Files.writeString(progress, TORN, StandardOpenOption.APPEND);
        }
        return roadmap;
    }

    private static byte[] content(Path roadmap) throws IOException {
        Path progress = ProgressStore.beside(roadmap);
        return Files.exists(progress) ? Files.readAllBytes(progress) : new byte[0];
    }

    private void kill(Before before, SystemCalls.Call call, String how) throws Exception {
        Path roadmap = prepare(before);
        byte[] old = content(roadmap);
        var said = run(roadmap, call.inject(how));
        assertThat(said).as("killed at %s of %s", call, before).isEmpty();
        Ticker next = Ticker.open(roadmap, 2, 0);
        next.tick();
        said = next.saved().stream()
                .map(entry -> OneSave.SAVED + entry.metadata().id())
                .toList();
        check(roadmap, old, said, before == Before.TORN ? 1 : 0, 1);
    }

    private void fail(Before before, SystemCalls.Call call, String how) throws Exception {
        Path roadmap = prepare(before);
        byte[] old = content(roadmap);
        var said = run(roadmap, call.inject(how));
        try {
            if (VITAL.contains(call.name())) {
                assertThat(said.getFirst()).startsWith(OneSave.NOT_SAVED);
            }
            check(roadmap, old, said, before == Before.TORN ? 1 : 0, 2);
        } catch (AssertionError e) {
            throw new AssertionError(how + " at " + call + " of " + before + ": " + said, e);
        }
    }

    private static List<String> run(Path roadmap, String... injections) throws Exception {
        try (Child child = SystemCalls.trace(roadmap, roadmap.resolveSibling("calls.log"), List.of(injections))) {
            return child.await();
        }
    }

    @Test
    void whatCanNotBeTakenBackIsNotGluedToTheNextTry() throws Exception {
        for (Before before : Before.values()) {
            SystemCalls.Call sync = callsOfASave(before).stream()
                    .filter(call -> call.name().equals("fdatasync"))
                    .findFirst()
                    .orElseThrow();
            Path roadmap = prepare(before);
            byte[] old = content(roadmap);
            var said = run(roadmap, sync.inject("error=EIO"), "inject=ftruncate:error=EIO");
            assertThat(said.getFirst()).startsWith(OneSave.NOT_SAVED);
            check(roadmap, old, said, before == Before.TORN ? 1 : 0, 2);
        }
    }

    /** The old lines are there, byte for byte, and what was called saved. */
    private static void check(Path roadmap, byte[] old, List<String> said, int damaged, int saves) throws IOException {
        var saved = said.stream()
                .filter(line -> line.startsWith(OneSave.SAVED))
                .map(line -> line.substring(OneSave.SAVED.length()))
                .toList();
        assertThat(saved).hasSize(saves);
        assertThat(Arrays.copyOf(content(roadmap), old.length)).isEqualTo(old);
        ProgressFileContents contents = new ProgressStore(ProgressStore.beside(roadmap)).read();
        assertThat(ProgressFiles.ids(contents)).containsAll(saved);
        assertThat(contents.damaged()).hasSize(damaged);
    }
}
